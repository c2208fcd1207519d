package duo.dialect.mssql;

import duo.api.schema.TypeInfo;
import java.sql.Types;

/** What the types of columns mean to JDBC, and their sizes, which sys.columns keeps in bytes. */
final class MssqlTypeNames {
    /** The length of a type without a limit. */
    private static final int MAX = -1;

    private MssqlTypeNames() {}

    /**
     * The type of a column.
     *
     * @param name the type that was declared, which may be one of the user
     * @param base the type of the system behind it; empty for a type of the user in .NET
     * @param bytes the greatest length, -1 for none
     * @param precision all digits
     * @param scale the digits after the point or of the seconds
     */
    static TypeInfo type(String name, String base, int bytes, int precision, int scale) {
        TypeInfo type = TypeInfo.of(name, jdbcType(base));
        boolean own = name.equals(base);
        return switch (base) {
            case "nvarchar", "nchar" -> text(type, own, bytes == MAX ? MAX : bytes / 2);
            case "varchar", "char", "varbinary", "binary" -> text(type, own, bytes);
            case "decimal", "numeric" ->
                sized(type, own, precision + "," + scale).withDigits(precision, scale);
            case "datetime2", "datetimeoffset", "time" ->
                sized(type, own, String.valueOf(scale)).withDigits(0, scale);
            default -> type;
        };
    }

    private static TypeInfo text(TypeInfo type, boolean own, int length) {
        return length == MAX
                ? sized(type, own, "max")
                : sized(type, own, String.valueOf(length)).withLength(length);
    }

    /** A type of the user has its size in its name already. */
    private static TypeInfo sized(TypeInfo type, boolean own, String size) {
        return own ? TypeInfo.of(type.name() + "(" + size + ")", type.jdbcType()) : type;
    }

    private static int jdbcType(String name) {
        return switch (name) {
            case "bit" -> Types.BIT;
            case "tinyint" -> Types.TINYINT;
            case "smallint" -> Types.SMALLINT;
            case "int" -> Types.INTEGER;
            case "bigint" -> Types.BIGINT;
            case "real" -> Types.REAL;
            case "float" -> Types.DOUBLE;
            case "decimal", "money", "smallmoney" -> Types.DECIMAL;
            case "numeric" -> Types.NUMERIC;
            case "char" -> Types.CHAR;
            case "varchar" -> Types.VARCHAR;
            case "nchar" -> Types.NCHAR;
            case "nvarchar" -> Types.NVARCHAR;
            case "text" -> Types.LONGVARCHAR;
            case "ntext" -> Types.LONGNVARCHAR;
            case "binary", "timestamp" -> Types.BINARY;
            case "varbinary" -> Types.VARBINARY;
            case "image" -> Types.LONGVARBINARY;
            case "date" -> Types.DATE;
            case "time" -> Types.TIME;
            case "datetime", "datetime2", "smalldatetime" -> Types.TIMESTAMP;
            case "datetimeoffset" -> Types.TIMESTAMP_WITH_TIMEZONE;
            case "uniqueidentifier" -> Types.CHAR;
            case "xml" -> Types.SQLXML;
            default -> Types.OTHER;
        };
    }
}
