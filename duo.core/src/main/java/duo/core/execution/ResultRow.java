package duo.core.execution;

import duo.api.error.DatabaseException;
import duo.api.error.DuoException;
import duo.api.meta.RowReader;
import duo.core.codec.ResolvedType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the columns of the current row of a result by position. One object serves all rows. */
public final class ResultRow implements RowReader {
    private final ResultSet result;
    private final List<Output> columns;
    private final ResolvedType[] types;

    /**
     * Creates a reader.
     *
     * @param result the result
     * @param columns what was selected, in order
     * @param types how they are stored
     */
    public ResultRow(ResultSet result, List<Output> columns, ResolvedType[] types) {
        this.result = result;
        this.columns = columns;
        this.types = types;
    }

    @Override
    public boolean getBoolean(int column) {
        try {
            return types[column].direct() ? result.getBoolean(column + 1) : (Boolean) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public byte getByte(int column) {
        try {
            return types[column].direct() ? result.getByte(column + 1) : (Byte) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public short getShort(int column) {
        try {
            return types[column].direct() ? result.getShort(column + 1) : (Short) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public int getInt(int column) {
        try {
            return types[column].direct() ? result.getInt(column + 1) : (Integer) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public long getLong(int column) {
        try {
            return types[column].direct() ? result.getLong(column + 1) : (Long) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public float getFloat(int column) {
        return (Float) notNull(column);
    }

    @Override
    public double getDouble(int column) {
        try {
            return types[column].direct() ? result.getDouble(column + 1) : (Double) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public char getChar(int column) {
        return (Character) notNull(column);
    }

    @Override
    public <V> V get(int column, Class<V> type) {
        return type.cast(notNull(column));
    }

    @Override
    public <V> @Nullable V getOrNull(int column, Class<V> type) {
        return type.cast(nullable(column));
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the processor has checked the type
    public <V> V getGeneric(int column) {
        return (V) notNull(column);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the processor has checked the type
    public <V> @Nullable V getGenericOrNull(int column) {
        return (V) nullable(column);
    }

    private Object notNull(int column) {
        Object value;
        try {
            value = types[column].codec().readNotNull(result, column + 1);
        } catch (DuoException told) {
            throw told;
        } catch (SQLException | RuntimeException failed) {
            throw unreadable(column, failed);
        }
        if (value == null) {
            throw new DatabaseException(
                    "Column " + columns.get(column).title() + " holds NULL, but "
                            + columns.get(column).name()
                            + " is not nullable: mark its type with @Nullable, or mend the row",
                    null,
                    null);
        }
        return value;
    }

    private @Nullable Object nullable(int column) {
        try {
            return types[column].codec().read(result, column + 1);
        } catch (DuoException told) {
            throw told;
        } catch (SQLException | RuntimeException failed) {
            throw unreadable(column, failed);
        }
    }

    private DatabaseException unreadable(int column, Exception failed) {
        return new DatabaseException(
                "Column " + columns.get(column).title() + " cannot be read as "
                        + columns.get(column).type().java() + " for property "
                        + columns.get(column).name(),
                null,
                failed);
    }
}
