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
    private final int @Nullable [] positions;

    /**
     * Creates a reader.
     *
     * @param result the result
     * @param columns what was selected, in order
     * @param types how they are stored
     */
    public ResultRow(ResultSet result, List<Output> columns, ResolvedType[] types) {
        this(result, columns, types, null);
    }

    /**
     * Creates a reader of columns that are somewhere in the result.
     *
     * @param result the result
     * @param columns the columns
     * @param types how they are stored
     * @param positions where each is in the result, counted from 1; null when they are there in their order
     */
    public ResultRow(ResultSet result, List<Output> columns, ResolvedType[] types, int @Nullable [] positions) {
        this.result = result;
        this.columns = columns;
        this.types = types;
        this.positions = positions;
    }

    private int at(int column) {
        return positions == null ? column + 1 : positions[column];
    }

    /** What users select may be NULL in spite of the mapping, which the getter for a primitive would take for zero. */
    private boolean isDirect(int column) {
        return positions == null && types[column].direct();
    }

    @Override
    public boolean getBoolean(int column) {
        try {
            return isDirect(column) ? result.getBoolean(at(column)) : (Boolean) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public byte getByte(int column) {
        try {
            return isDirect(column) ? result.getByte(at(column)) : (Byte) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public short getShort(int column) {
        try {
            return isDirect(column) ? result.getShort(at(column)) : (Short) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public int getInt(int column) {
        try {
            return isDirect(column) ? result.getInt(at(column)) : (Integer) notNull(column);
        } catch (SQLException failed) {
            throw unreadable(column, failed);
        }
    }

    @Override
    public long getLong(int column) {
        try {
            return isDirect(column) ? result.getLong(at(column)) : (Long) notNull(column);
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
            return isDirect(column) ? result.getDouble(at(column)) : (Double) notNull(column);
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
            value = positions == null
                    ? types[column].codec().readNotNull(result, column + 1)
                    : types[column].codec().read(result, positions[column]);
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
            return types[column].codec().read(result, at(column));
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
