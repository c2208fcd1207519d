package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.ColumnSize;
import duo.api.spi.SchemaSyntax;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SqliteSchemaTest {
    private final SqliteDialect dialect = new SqliteDialect();
    private final SchemaSyntax schema = dialect.schema();

    @Test
    void identityIsTheRowId() {
        assertThat(schema.identity("BIGINT")).isEqualTo("INTEGER PRIMARY KEY AUTOINCREMENT");
        assertThat(schema.identityIsPrimaryKey()).isTrue();
        assertThat(schema.sequences()).isEmpty();
        assertThat(schema.inlineForeignKeys()).isTrue();
    }

    @Test
    void rulesOfForeignKeysAreWrittenInWords() {
        assertThat(schema.onDelete(OnDeleteRule.DO_NOTHING)).isEmpty();
        assertThat(schema.onDelete(OnDeleteRule.SET_NULL)).isEqualTo(" ON DELETE SET NULL");
        assertThat(schema.onDelete(OnDeleteRule.CASCADE)).isEqualTo(" ON DELETE CASCADE");
    }

    @Test
    void sizesShowInTheColumnType() {
        assertThat(columnType(String.class, ColumnSize.DEFAULT)).isEqualTo("TEXT");
        assertThat(columnType(String.class, new ColumnSize(40, 0, -1, true))).isEqualTo("VARCHAR(40)");
        assertThat(columnType(BigDecimal.class, new ColumnSize(0, 12, 3, false)))
                .isEqualTo("NUMERIC(12, 3)");
        assertThat(columnType(BigDecimal.class, new ColumnSize(0, 0, 2, false))).isEqualTo("NUMERIC(38, 2)");
    }

    private String columnType(Class<?> type, ColumnSize size) {
        return dialect.types().table().find(type).orElseThrow().columnType().apply(size);
    }

    @Test
    void defaultsReadAsTheValueTheyCameFrom() throws SQLException {
        List<Object> values = List.of(
                true,
                -7,
                1.5,
                'x',
                "it's",
                new BigDecimal("0.10"),
                Duration.ofMillis(1500),
                LocalDate.of(2024, 2, 29),
                Instant.parse("2024-02-29T12:00:00.000001Z"),
                new UUID(1, 2),
                new byte[] {1, -1});
        for (Object value : values) {
            assertThat(defaultOf(value))
                    .usingComparator(SqliteSchemaTest::compare)
                    .isEqualTo(value);
        }
        assertThatThrownBy(() -> schema.literal(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> schema.literal(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static int compare(Object left, Object right) {
        if (left instanceof BigDecimal a && right instanceof BigDecimal b) {
            return a.compareTo(b);
        }
        return java.util.Objects.deepEquals(left, right) ? 0 : 1;
    }

    private Object defaultOf(Object value) throws SQLException {
        var mapping = dialect.types().table().find(value.getClass()).orElseThrow();
        try (Connection connection = Sqlite.connect(Sqlite.inMemory())) {
            Sqlite.execute(
                    connection,
                    "CREATE TABLE t (id " + schema.identity("BIGINT") + ", v "
                            + mapping.columnType().apply(ColumnSize.DEFAULT) + " DEFAULT " + schema.literal(value)
                            + ", w TEXT DEFAULT "
                            + schema.defaultExpression("CURRENT_TIMESTAMP") + ")");
            Sqlite.execute(connection, "INSERT INTO t DEFAULT VALUES");
            try (PreparedStatement statement = connection.prepareStatement("SELECT v FROM t WHERE w IS NOT NULL");
                    ResultSet row = statement.executeQuery()) {
                row.next();
                return java.util.Objects.requireNonNull(mapping.codec().read(row, 1));
            }
        }
    }
}
