package duo.dialect.postgresql;

import duo.api.schema.TypeInfo;
import java.sql.Types;

/** What the types of columns mean to JDBC, and the sizes that their modifiers hold. */
final class PostgresqlTypeNames {
    /** A modifier counts the bytes of its own header. */
    private static final int HEADER = 4;

    private static final int PRECISION_SHIFT = 16;
    private static final int PRECISION_MASK = 0xFFFF;

    /** The scale has eleven bits, the greatest of which is the sign; versions before 15 set none beyond them. */
    private static final int SCALE_MASK = 0x7FF;

    private static final int SCALE_SIGN = 0x400;

    private PostgresqlTypeNames() {}

    /**
     * The type of a column.
     *
     * @param shown the type as the database writes it
     * @param name its name in the catalogue
     * @param kind the letter of its kind
     * @param elements whether it has elements
     * @param modifier the modifier, or -1 for none
     */
    static TypeInfo type(String shown, String name, String kind, boolean elements, int modifier) {
        TypeInfo type = TypeInfo.of(shown, jdbcType(name, kind, elements));
        if (modifier < 0) {
            return type;
        }
        return switch (name) {
            case "varchar", "bpchar" -> type.withLength(modifier - HEADER);
            case "bit", "varbit" -> type.withLength(modifier);
            case "numeric" -> {
                int scale = (modifier - HEADER) & SCALE_MASK;
                yield type.withDigits(
                        ((modifier - HEADER) >> PRECISION_SHIFT) & PRECISION_MASK, (scale ^ SCALE_SIGN) - SCALE_SIGN);
            }
            case "time", "timetz", "timestamp", "timestamptz" -> type.withDigits(0, modifier);
            default -> type;
        };
    }

    private static int jdbcType(String name, String kind, boolean elements) {
        return switch (name) {
            case "bool" -> Types.BOOLEAN;
            case "int2" -> Types.SMALLINT;
            case "int4" -> Types.INTEGER;
            case "int8" -> Types.BIGINT;
            case "float4" -> Types.REAL;
            case "float8" -> Types.DOUBLE;
            case "numeric" -> Types.NUMERIC;
            case "varchar", "text", "name" -> Types.VARCHAR;
            case "bpchar" -> Types.CHAR;
            case "bytea" -> Types.VARBINARY;
            case "date" -> Types.DATE;
            case "time" -> Types.TIME;
            case "timetz" -> Types.TIME_WITH_TIMEZONE;
            case "timestamp" -> Types.TIMESTAMP;
            case "timestamptz" -> Types.TIMESTAMP_WITH_TIMEZONE;
            case "xml" -> Types.SQLXML;
            default -> other(kind, name.startsWith("_") && elements);
        };
    }

    private static int other(String kind, boolean array) {
        if (array) {
            return Types.ARRAY;
        }
        return switch (kind) {
            case "d" -> Types.DISTINCT;
            case "c" -> Types.STRUCT;
            default -> Types.OTHER;
        };
    }
}
