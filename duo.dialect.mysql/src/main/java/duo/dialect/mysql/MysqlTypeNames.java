package duo.dialect.mysql;

import duo.api.schema.TypeInfo;
import java.sql.Types;

/** What the types of columns mean to JDBC, and which of their sizes were declared. */
final class MysqlTypeNames {
    private MysqlTypeNames() {}

    /**
     * The type of a column.
     *
     * @param shown the type with its size
     * @param name its name alone, in lower case
     * @param characters the greatest length of a text or bytes
     * @param precision all digits of a number, the bits of a bit
     * @param scale the digits after the point
     * @param seconds the digits of the seconds
     */
    static TypeInfo type(String shown, String name, long characters, int precision, int scale, int seconds) {
        TypeInfo type = TypeInfo.of(shown, jdbcType(name));
        return switch (name) {
            case "char", "varchar", "binary", "varbinary" -> type.withLength((int) characters);
            case "bit" -> type.withLength(precision);
            case "decimal" -> type.withDigits(precision, scale);
            case "time", "datetime", "timestamp" -> type.withDigits(0, seconds);
            default -> type;
        };
    }

    /** Whether a literal of the type stands in quotes. */
    static boolean isQuoted(String name) {
        return switch (jdbcType(name)) {
            case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.BINARY, Types.VARBINARY -> true;
            case Types.DATE, Types.TIME, Types.TIMESTAMP -> true;
            default -> false;
        };
    }

    private static int jdbcType(String name) {
        return switch (name) {
            case "tinyint" -> Types.TINYINT;
            case "smallint", "year" -> Types.SMALLINT;
            case "mediumint", "int" -> Types.INTEGER;
            case "bigint" -> Types.BIGINT;
            case "float" -> Types.REAL;
            case "double" -> Types.DOUBLE;
            case "decimal" -> Types.DECIMAL;
            case "bit" -> Types.BIT;
            case "char", "enum", "set" -> Types.CHAR;
            case "varchar" -> Types.VARCHAR;
            case "tinytext", "text", "mediumtext", "longtext" -> Types.LONGVARCHAR;
            case "binary" -> Types.BINARY;
            case "varbinary" -> Types.VARBINARY;
            case "tinyblob", "blob", "mediumblob", "longblob" -> Types.LONGVARBINARY;
            case "date" -> Types.DATE;
            case "time" -> Types.TIME;
            case "datetime", "timestamp" -> Types.TIMESTAMP;
            default -> Types.OTHER;
        };
    }
}
