package duo.processor;

import duo.api.meta.RowReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of given values that notes how it is read. */
final class Row implements RowReader {
    private final @Nullable Object[] values;
    private final List<String> calls = new ArrayList<>();

    private Row(@Nullable Object... values) {
        this.values = values;
    }

    static Row of(@Nullable Object... values) {
        return new Row(values);
    }

    /** The names of the methods that were called, with the position. */
    List<String> calls() {
        return calls;
    }

    private @Nullable Object find(String call, int column) {
        calls.add(call + " " + column);
        return values[column];
    }

    private Object value(String call, int column) {
        return Objects.requireNonNull(find(call, column), () -> "NULL in column " + column + " is read by " + call);
    }

    @Override
    public boolean getBoolean(int column) {
        return (Boolean) value("getBoolean", column);
    }

    @Override
    public byte getByte(int column) {
        return (Byte) value("getByte", column);
    }

    @Override
    public short getShort(int column) {
        return (Short) value("getShort", column);
    }

    @Override
    public int getInt(int column) {
        return (Integer) value("getInt", column);
    }

    @Override
    public long getLong(int column) {
        return (Long) value("getLong", column);
    }

    @Override
    public float getFloat(int column) {
        return (Float) value("getFloat", column);
    }

    @Override
    public double getDouble(int column) {
        return (Double) value("getDouble", column);
    }

    @Override
    public char getChar(int column) {
        return (Character) value("getChar", column);
    }

    @Override
    public <V> V get(int column, Class<V> type) {
        return Objects.requireNonNull(type.cast(value("get", column)));
    }

    @Override
    public <V> @Nullable V getOrNull(int column, Class<V> type) {
        Object value = find("getOrNull", column);
        return value == null ? null : type.cast(value);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> V getGeneric(int column) {
        return (V) value("getGeneric", column);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <V> @Nullable V getGenericOrNull(int column) {
        return (V) find("getGenericOrNull", column);
    }
}
