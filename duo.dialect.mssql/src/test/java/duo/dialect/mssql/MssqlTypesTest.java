package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.spi.ColumnSize;
import duo.api.testing.FakeServer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MssqlTypesTest {
    private final MssqlDialect dialect = new MssqlDialect();

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
    void columnsOfAnIndexAreShort() {
        String binary = " COLLATE Latin1_General_100_BIN2";
        assertThat(columnType(String.class, ColumnSize.DEFAULT)).isEqualTo("NVARCHAR(MAX)" + binary);
        assertThat(columnType(String.class, new ColumnSize(0, 0, -1, true))).isEqualTo("NVARCHAR(255)" + binary);
        assertThat(columnType(String.class, new ColumnSize(4001, 0, -1, false))).isEqualTo("NVARCHAR(MAX)" + binary);
        assertThat(columnType(byte[].class, ColumnSize.DEFAULT)).isEqualTo("VARBINARY(MAX)");
        assertThat(columnType(byte[].class, new ColumnSize(16, 0, -1, false))).isEqualTo("VARBINARY(16)");
        assertThat(columnType(BigDecimal.class, ColumnSize.DEFAULT)).isEqualTo("DECIMAL(38, 10)");
        assertThat(columnType(BigDecimal.class, new ColumnSize(0, 12, 3, false)))
                .isEqualTo("DECIMAL(12, 3)");
    }

    private String columnType(Class<?> type, ColumnSize size) {
        return dialect.types().table().find(type).orElseThrow().columnType().apply(size);
    }

    @Test
    void whatSqlServerCannotHoldIsRefused() {
        refused(Double.NaN, "NaN");
        refused(Float.NEGATIVE_INFINITY, "-Infinity");
        refused("half \udc00 pair", "surrogate");
        refused(LocalDate.MAX, "9999");
        refused(LocalDateTime.MIN, "9999");
        refused(Instant.MAX, "9999");
        refused(OffsetDateTime.MIN, "9999");
        refused(new BigDecimal("1E-11"), "11 digits after the point");
        refused(new BigDecimal("1E+28"), "29 digits before the point");
        refused(BigInteger.TEN.pow(38), "39 digits");
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

    @ParameterizedTest
    @CsvSource({"15, 3", "16, 2", "12, 5", "12, 8"})
    void newServersAndAzureAreSupported(int version, int edition) throws SQLException {
        assertThat(dialect.connected(FakeServer.ofVersion(version, edition).metaData()))
                .isSameAs(dialect);
        assertThat(dialect.recognises("Microsoft SQL Server")).isTrue();
    }

    @Test
    void olderServersAreRefusedWithTheLeastVersion() {
        assertThatThrownBy(() -> dialect.connected(FakeServer.ofVersion(14, 3).metaData()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("14.0.2000")
                .hasMessageContaining("2019");
    }
}
