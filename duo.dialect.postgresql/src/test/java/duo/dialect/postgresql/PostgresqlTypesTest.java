package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.spi.ColumnSize;
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
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PostgresqlTypesTest {
    private final PostgresqlDialect dialect = new PostgresqlDialect();

    @Test
    void everyPlainTypeHasARow() {
        assertThat(dialect.types().table().types())
                .containsExactlyInAnyOrder(
                        Boolean.class,
                        Byte.class,
                        Short.class,
                        Integer.class,
                        Long.class,
                        Float.class,
                        Double.class,
                        Character.class,
                        String.class,
                        BigDecimal.class,
                        BigInteger.class,
                        UUID.class,
                        byte[].class,
                        LocalDate.class,
                        LocalTime.class,
                        LocalDateTime.class,
                        Instant.class,
                        OffsetDateTime.class,
                        Duration.class,
                        Year.class);
    }

    @Test
    void everyPlainTypeCanBeTheElementOfAnArray() {
        for (Class<?> type : dialect.types().table().types()) {
            assertThat(dialect.types().array(dialect.types().table().find(type).orElseThrow()))
                    .isPresent();
        }
    }

    @Test
    void sizesShowInTheColumnType() {
        assertThat(columnType(String.class, ColumnSize.DEFAULT)).isEqualTo("TEXT COLLATE \"C\"");
        assertThat(columnType(String.class, new ColumnSize(40, 0, -1, true))).isEqualTo("VARCHAR(40) COLLATE \"C\"");
        assertThat(columnType(BigDecimal.class, ColumnSize.DEFAULT)).isEqualTo("NUMERIC");
        assertThat(columnType(BigDecimal.class, new ColumnSize(0, 12, 3, false)))
                .isEqualTo("NUMERIC(12, 3)");
        assertThat(columnType(BigInteger.class, new ColumnSize(0, 30, -1, false)))
                .isEqualTo("NUMERIC(30, 0)");
        assertThat(dialect.types()
                        .array(dialect.types().table().find(String.class).orElseThrow())
                        .orElseThrow()
                        .columnType()
                        .apply(new ColumnSize(40, 0, -1, false)))
                .isEqualTo("VARCHAR(40)[]");
    }

    private String columnType(Class<?> type, ColumnSize size) {
        return dialect.types().table().find(type).orElseThrow().columnType().apply(size);
    }

    @Test
    void whatPostgresqlCannotHoldIsRefused() {
        refused("nul \0", "U+0000");
        refused('\0', "U+0000");
        refused("half \udc00 pair", "surrogate");
        refused(LocalDate.MAX, "5874897");
        refused(LocalDateTime.MIN, "294275");
        refused(Instant.MAX, "294275");
        refused(OffsetDateTime.MIN, "294275");
        refused(new BigDecimal("1E+200000"), "131072 digits before");
        refused(new BigDecimal("1E-20000"), "16383 after");
    }

    @SuppressWarnings("unchecked") // the class of a value is a class of its type
    private <V> void refused(V value, String reason) {
        assertThatThrownBy(() -> dialect.types()
                        .table()
                        .find((Class<V>) value.getClass())
                        .orElseThrow()
                        .codec()
                        .check(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void elementsOfArraysAreCheckedAndCut() {
        var texts = dialect.types()
                .array(dialect.types().table().find(String.class).orElseThrow())
                .orElseThrow();
        assertThatThrownBy(() -> texts.codec().check(List.of("fine", "\0")))
                .isInstanceOf(IllegalArgumentException.class);
        var times = dialect.types()
                .array(dialect.types().table().find(LocalTime.class).orElseThrow())
                .orElseThrow();
        assertThat(times.codec().stored(List.of(LocalTime.MAX))).containsExactly(LocalTime.of(23, 59, 59, 999_999_000));
    }
}
