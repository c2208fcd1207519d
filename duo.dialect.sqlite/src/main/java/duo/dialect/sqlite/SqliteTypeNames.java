package duo.dialect.sqlite;

import duo.api.schema.TypeInfo;
import java.sql.Types;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the declared types of columns mean to JDBC. SQLite takes any words; those of other databases mean what they mean there. */
final class SqliteTypeNames {
    private static final Pattern SIZE = Pattern.compile("\\(\\s*(\\d{1,9})\\s*(?:,\\s*(-?\\d{1,9})\\s*)?\\)");

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("BOOLEAN", Types.BOOLEAN),
            Map.entry("TINYINT", Types.TINYINT),
            Map.entry("SMALLINT", Types.SMALLINT),
            Map.entry("BIGINT", Types.BIGINT),
            Map.entry("REAL", Types.REAL),
            Map.entry("FLOAT", Types.FLOAT),
            Map.entry("DATE", Types.DATE),
            Map.entry("TIME", Types.TIME),
            Map.entry("DATETIME", Types.TIMESTAMP),
            Map.entry("TIMESTAMP", Types.TIMESTAMP),
            Map.entry("DECIMAL", Types.DECIMAL),
            Map.entry("CHAR", Types.CHAR),
            Map.entry("CHARACTER", Types.CHAR));

    private SqliteTypeNames() {}

    static TypeInfo type(String declared) {
        String name = declared.replaceFirst("\\(.*", "").strip().toUpperCase(Locale.ROOT);
        TypeInfo type = TypeInfo.of(declared, jdbcType(name));
        Matcher size = SIZE.matcher(declared);
        if (!size.find()) {
            return type;
        }
        int first = Integer.parseInt(size.group(1));
        return switch (type.jdbcType()) {
            case Types.CHAR, Types.VARCHAR, Types.VARBINARY -> type.withLength(first);
            case Types.DECIMAL, Types.NUMERIC ->
                type.withDigits(first, size.group(2) == null ? 0 : Integer.parseInt(size.group(2)));
            default -> type;
        };
    }

    /** By the name, else by the rules of affinity. */
    private static int jdbcType(String name) {
        Integer known = NAMES.get(name);
        if (known != null) {
            return known;
        }
        if (name.contains("INT")) {
            return Types.INTEGER;
        }
        if (name.contains("CHAR") || name.contains("CLOB") || name.contains("TEXT")) {
            return Types.VARCHAR;
        }
        if (name.contains("REAL") || name.contains("FLOA") || name.contains("DOUB")) {
            return Types.DOUBLE;
        }
        if (name.contains("BLOB") || name.contains("BINARY")) {
            return Types.VARBINARY;
        }
        return name.contains("NUM") || name.contains("DEC") ? Types.NUMERIC : Types.OTHER;
    }
}
