package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
import duo.api.spi.TypeTable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of types in the guide is the one that the dialects have. */
class TypesTableTest {
    private static final Map<String, Class<?>> TYPES = Map.ofEntries(
            Map.entry("boolean", Boolean.class),
            Map.entry("byte", Byte.class),
            Map.entry("short", Short.class),
            Map.entry("int", Integer.class),
            Map.entry("long", Long.class),
            Map.entry("float", Float.class),
            Map.entry("double", Double.class),
            Map.entry("char", Character.class),
            Map.entry("String", String.class),
            Map.entry("BigDecimal", BigDecimal.class),
            Map.entry("BigInteger", BigInteger.class),
            Map.entry("UUID", UUID.class),
            Map.entry("byte[]", byte[].class),
            Map.entry("LocalDate", LocalDate.class),
            Map.entry("LocalTime", LocalTime.class),
            Map.entry("LocalDateTime", LocalDateTime.class),
            Map.entry("Instant", Instant.class),
            Map.entry("OffsetDateTime", OffsetDateTime.class),
            Map.entry("Duration", Duration.class),
            Map.entry("Year", Year.class));

    @ParameterizedTest
    @CsvSource({"sqlite, 1", "postgresql, 2", "mysql, 3"})
    void namesTheColumnTypeOfEachType(String dialect, int column) {
        TypeTable table = ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(found -> found.name().equals(dialect))
                .findFirst()
                .orElseThrow()
                .types()
                .table();
        Map<String, String> actual = new TreeMap<>();
        TYPES.forEach((name, type) ->
                actual.put(name, table.find(type).orElseThrow().columnType().apply(ColumnSize.DEFAULT)));
        assertThat(told(column)).isEqualTo(actual);
    }

    /** What the guide says of a type without a size: the words before the first remark. */
    private static Map<String, String> told(int column) {
        Map<String, String> told = new TreeMap<>();
        for (List<String> row : Page.of("docs/models.md").table("| Java | SQLite | PostgreSQL | MySQL and MariaDB |")) {
            Stream.of(row.get(0).split(", "))
                    .filter(TYPES::containsKey)
                    .forEach(type -> told.put(type, row.get(column).replaceAll("; .*|, in UTC", "")));
        }
        return told;
    }
}
