package duo.dialect.mysql;

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
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MysqlTypesTest {
    private final MysqlDialect dialect = new MysqlDialect();

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
                        Year.class)
                .isEqualTo(new MariadbDialect(true, false).types().table().types());
    }

    @Test
    void columnsOfAnIndexAreShort() {
        assertThat(columnType(String.class, ColumnSize.DEFAULT)).isEqualTo("LONGTEXT");
        assertThat(columnType(String.class, new ColumnSize(0, 0, -1, true))).isEqualTo("VARCHAR(255)");
        assertThat(columnType(String.class, new ColumnSize(40, 0, -1, false))).isEqualTo("VARCHAR(40)");
        assertThat(columnType(String.class, new ColumnSize(4001, 0, -1, false))).isEqualTo("LONGTEXT");
        assertThat(columnType(byte[].class, ColumnSize.DEFAULT)).isEqualTo("LONGBLOB");
        assertThat(columnType(byte[].class, new ColumnSize(0, 0, -1, true))).isEqualTo("VARBINARY(255)");
        assertThat(columnType(byte[].class, new ColumnSize(16, 0, -1, false))).isEqualTo("VARBINARY(16)");
    }

    @Test
    void decimalsHaveASize() {
        assertThat(columnType(BigDecimal.class, ColumnSize.DEFAULT)).isEqualTo("DECIMAL(65, 30)");
        assertThat(columnType(BigDecimal.class, new ColumnSize(0, 12, 3, false)))
                .isEqualTo("DECIMAL(12, 3)");
        assertThat(columnType(BigInteger.class, ColumnSize.DEFAULT)).isEqualTo("DECIMAL(65, 0)");
        assertThat(columnType(BigInteger.class, new ColumnSize(0, 30, -1, false)))
                .isEqualTo("DECIMAL(30, 0)");
    }

    private String columnType(Class<?> type, ColumnSize size) {
        return dialect.types().table().find(type).orElseThrow().columnType().apply(size);
    }

    @Test
    void whatMysqlCannotHoldIsRefused() {
        refused(Double.NaN, "NaN");
        refused(Double.POSITIVE_INFINITY, "Infinity");
        refused(Float.NEGATIVE_INFINITY, "-Infinity");
        refused("half \udc00 pair", "surrogate");
        refused(LocalDate.MAX, "9999");
        refused(LocalDateTime.MIN, "9999");
        refused(Instant.MAX, "9999");
        refused(OffsetDateTime.MIN, "9999");
        refused(new BigDecimal("1E-31"), "31 digits after the point");
        refused(new BigDecimal("1E+35"), "36 digits before the point");
        refused(BigInteger.TEN.pow(65), "66 digits");
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
}
