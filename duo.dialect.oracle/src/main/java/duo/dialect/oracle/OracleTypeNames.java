package duo.dialect.oracle;

import duo.api.schema.TypeInfo;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/**
 * What the types of columns mean to JDBC, and their sizes. Types of times hold theirs in the name.
 *
 * @param name the type as ALL_TAB_COLS.DATA_TYPE has it
 */
record OracleTypeNames(String name) {

    /** The size as it is declared, of a row of ALL_TAB_COLS; empty for a type without one. */
    String size(ResultSet row) throws SQLException {
        return switch (name) {
            case "VARCHAR2", "CHAR" -> row.getInt(4) + ("C".equals(row.getString(5)) ? " CHAR" : " BYTE");
            case "NVARCHAR2", "NCHAR" -> String.valueOf(row.getInt(4));
            case "RAW" -> String.valueOf(row.getInt(6));
            case "FLOAT" -> String.valueOf(row.getInt(7));
            case "NUMBER" -> {
                String precision = row.getString(7);
                String scale = row.getString(8);
                if (precision == null && scale == null) {
                    yield "";
                }
                yield (precision == null ? "*" : precision) + "," + (scale == null ? "0" : scale);
            }
            default -> name.startsWith("TIMESTAMP") ? String.valueOf(row.getInt(8)) : "";
        };
    }

    /** The type with the size that was read before. */
    TypeInfo sized(String size) {
        if (name.startsWith("TIMESTAMP")) {
            return TypeInfo.of(name, jdbcType()).withDigits(0, Integer.parseInt(size));
        }
        TypeInfo type = TypeInfo.of(size.isEmpty() ? name : name + "(" + size + ")", jdbcType());
        return switch (name) {
            case "VARCHAR2", "CHAR", "NVARCHAR2", "NCHAR", "RAW" ->
                type.withLength(Integer.parseInt(size.replaceFirst(" .*", "")));
            case "NUMBER" -> size.isEmpty() ? type : digits(type, size);
            default -> type;
        };
    }

    /** A whole number without digits is one of 38. */
    private static TypeInfo digits(TypeInfo type, String size) {
        int comma = size.indexOf(',');
        String precision = size.substring(0, comma);
        return type.withDigits(
                precision.equals("*") ? 38 : Integer.parseInt(precision), Integer.parseInt(size.substring(comma + 1)));
    }

    private int jdbcType() {
        if (name.startsWith("TIMESTAMP")) {
            return name.endsWith("TIME ZONE") ? Types.TIMESTAMP_WITH_TIMEZONE : Types.TIMESTAMP;
        }
        return switch (name) {
            case "VARCHAR2" -> Types.VARCHAR;
            case "NVARCHAR2" -> Types.NVARCHAR;
            case "CHAR" -> Types.CHAR;
            case "NCHAR" -> Types.NCHAR;
            case "NUMBER" -> Types.NUMERIC;
            case "FLOAT" -> Types.FLOAT;
            case "BINARY_FLOAT" -> Types.REAL;
            case "BINARY_DOUBLE" -> Types.DOUBLE;
            case "RAW" -> Types.VARBINARY;
            case "BLOB" -> Types.BLOB;
            case "CLOB" -> Types.CLOB;
            case "NCLOB" -> Types.NCLOB;
            case "LONG" -> Types.LONGVARCHAR;
            case "LONG RAW" -> Types.LONGVARBINARY;
            // With a time of day, other than that of standard SQL.
            case "DATE" -> Types.TIMESTAMP;
            case "BOOLEAN" -> Types.BOOLEAN;
            case "ROWID" -> Types.ROWID;
            case "XMLTYPE" -> Types.SQLXML;
            default -> Types.OTHER;
        };
    }
}
