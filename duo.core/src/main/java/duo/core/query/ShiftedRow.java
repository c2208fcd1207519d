package duo.core.query;

import duo.api.meta.RowReader;
import org.jspecify.annotations.Nullable;

/** The columns of a row from some position on, read as if they began there. */
record ShiftedRow(RowReader row, int first) implements RowReader {

    @Override
    public boolean getBoolean(int column) {
        return row.getBoolean(first + column);
    }

    @Override
    public byte getByte(int column) {
        return row.getByte(first + column);
    }

    @Override
    public short getShort(int column) {
        return row.getShort(first + column);
    }

    @Override
    public int getInt(int column) {
        return row.getInt(first + column);
    }

    @Override
    public long getLong(int column) {
        return row.getLong(first + column);
    }

    @Override
    public float getFloat(int column) {
        return row.getFloat(first + column);
    }

    @Override
    public double getDouble(int column) {
        return row.getDouble(first + column);
    }

    @Override
    public char getChar(int column) {
        return row.getChar(first + column);
    }

    @Override
    public <V> V get(int column, Class<V> type) {
        return row.get(first + column, type);
    }

    @Override
    public <V> @Nullable V getOrNull(int column, Class<V> type) {
        return row.getOrNull(first + column, type);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as in the row
    public <V> V getGeneric(int column) {
        return row.getGeneric(first + column);
    }

    @Override
    @SuppressWarnings("TypeParameterUnusedInFormals") // as in the row
    public <V> @Nullable V getGenericOrNull(int column) {
        return row.getGenericOrNull(first + column);
    }
}
