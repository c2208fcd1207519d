package duo.check.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The words by which databases and their drivers are called, in any case of letters. */
final class DatabaseNames {
    private static final Map<String, List<String>> BY_DIALECT = new TreeMap<>(Map.of(
            "duo.dialect.sqlite", List.of("sqlite", "xerial"),
            "duo.dialect.postgresql", List.of("postgres"),
            "duo.dialect.mysql", List.of("mysql", "mariadb"),
            "duo.dialect.mssql", List.of("mssql", "sqlserver", "sql server", "microsoft"),
            "duo.dialect.oracle", List.of("oracle", "ojdbc")));

    private DatabaseNames() {}

    /** Those that a dialect may use. */
    static List<String> of(String dialect) {
        return BY_DIALECT.getOrDefault(dialect, List.of());
    }

    /** Those that a module may not use: all of them, but for a dialect those of its own. */
    static List<String> forbiddenIn(String module) {
        return BY_DIALECT.entrySet().stream()
                .filter(dialect -> !dialect.getKey().equals(module))
                .flatMap(dialect -> dialect.getValue().stream())
                .toList();
    }

    /** Whether a text holds one of the words. */
    static boolean anyIn(String text, List<String> names) {
        String lower = text.toLowerCase(Locale.ROOT);
        return names.stream().anyMatch(lower::contains);
    }
}
