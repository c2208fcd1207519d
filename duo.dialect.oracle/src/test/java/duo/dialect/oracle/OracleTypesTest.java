package duo.dialect.oracle;

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

class OracleTypesTest {
    private final OracleDialect dialect = new OracleDialect();

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
    void sizesChooseTheColumnType() {
        assertThat(columnType(String.class, ColumnSize.DEFAULT)).isEqualTo("VARCHAR2(4000 CHAR)");
        assertThat(columnType(String.class, new ColumnSize(0, 0, -1, true))).isEqualTo("VARCHAR2(255 CHAR)");
        assertThat(columnType(String.class, new ColumnSize(4001, 0, -1, false))).isEqualTo("CLOB");
        assertThat(columnType(byte[].class, ColumnSize.DEFAULT)).isEqualTo("BLOB");
        assertThat(columnType(byte[].class, new ColumnSize(16, 0, -1, false))).isEqualTo("RAW(16)");
        assertThat(columnType(BigDecimal.class, ColumnSize.DEFAULT)).isEqualTo("NUMBER");
        assertThat(columnType(BigDecimal.class, new ColumnSize(0, 12, 3, false)))
                .isEqualTo("NUMBER(12, 3)");
        assertThat(columnType(BigInteger.class, ColumnSize.DEFAULT)).isEqualTo("NUMBER(38)");
    }

    private String columnType(Class<?> type, ColumnSize size) {
        return dialect.types().table().find(type).orElseThrow().columnType().apply(size);
    }

    @Test
    void whatOracleCannotHoldIsRefused() {
        refused("", "empty text");
        refused(new byte[0], "empty byte array");
        refused("half \udc00 pair", "surrogate");
        refused(LocalDate.MAX, "9999");
        refused(LocalDateTime.MIN, "9999");
        refused(Instant.MAX, "9999");
        refused(OffsetDateTime.MIN, "9999");
        refused(new BigDecimal("1E-131"), "exponent -131");
        refused(new BigDecimal("1E+126"), "exponent 126");
        refused(BigInteger.TEN.pow(39).add(BigInteger.ONE), "40 digits");
    }

    @Test
    void thereIsNoNegativeZero() {
        assertThat(dialect.types()
                        .table()
                        .find(Double.class)
                        .orElseThrow()
                        .codec()
                        .stored(-0d))
                .isEqualTo(0d);
        assertThat(dialect.types()
                        .table()
                        .find(Float.class)
                        .orElseThrow()
                        .codec()
                        .stored(-0f))
                .isEqualTo(0f);
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
    void newServersAreSupported() throws SQLException {
        assertThat(dialect.connected(FakeServer.ofVersion(19, 0).metaData())).isSameAs(dialect);
        assertThat(dialect.recognises("Oracle")).isTrue();
    }

    @Test
    void olderServersAreRefusedWithTheLeastVersion() {
        assertThatThrownBy(() -> dialect.connected(FakeServer.ofVersion(18, 0).metaData()))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("18.0")
                .hasMessageContaining("19c");
    }
}
