package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Isolation;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Failure;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import duo.api.spi.Structure;
import duo.api.spi.TransactionSettings;
import duo.api.testing.FakeServer;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidbDialectTest {
    private final TidbDialect dialect = TidbDialect.of("8.0.11-TiDB-v7.5.1");
    private final WrittenSql out = new WrittenSql(dialect);

    @Test
    void anUpsertTellsTheOfferedValuesByAFunction() {
        dialect.inserts().upsert(Person.UPSERT, out);
        assertThat(out.text())
                .isEqualTo("INSERT INTO `person` (`id`, `name`) VALUES (?, ?)"
                        + " ON DUPLICATE KEY UPDATE `name` = VALUES(`name`)");
        assertThat(dialect.inserts().keyRetrieval()).isEqualTo(KeyRetrieval.GENERATED_KEYS);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, false, -",
                "-, true, -",
                "READ_UNCOMMITTED, false, READ COMMITTED",
                "READ_COMMITTED, true, READ COMMITTED",
                "REPEATABLE_READ, false, REPEATABLE READ"
            })
    void transactionsBegin(@Nullable Isolation isolation, boolean readOnly, @Nullable String level)
            throws SQLException {
        FakeServer server = FakeServer.ofVersion("8.0.11-TiDB-v7.5.1", "");
        dialect.transactions().begin(server.connection(), new TransactionSettings(isolation, readOnly));
        assertThat(server.statements())
                .isEqualTo(
                        level == null
                                ? List.of("START TRANSACTION")
                                : List.of("SET TRANSACTION ISOLATION LEVEL " + level, "START TRANSACTION"));
    }

    @Test
    void serializableTransactionsAreRefused() {
        FakeServer server = FakeServer.ofVersion("8.0.11-TiDB-v7.5.1", "");
        assertThatThrownBy(() -> dialect.transactions()
                        .begin(
                                server.connection(),
                                new TransactionSettings(Isolation.SERIALIZABLE, /* readOnly= */ false)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("mysql has no serializable transactions on TiDB");
        assertThat(server.statements()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE, WAIT, ' FOR UPDATE', ",
        "UPDATE, NO_WAIT, ' FOR UPDATE NOWAIT', ",
        "UPDATE, SKIP_LOCKED, , SKIP LOCKED",
        "SHARE, WAIT, , shared locks"
    })
    void locksThatTheServerWouldLeaveOutAreRefused(
            Lock.Strength strength, Lock.Waiting waiting, @Nullable String sql, @Nullable String refused) {
        Lock lock = new Lock(strength, waiting);
        LockedTables tables = new LockedTables(List.of(), true);
        if (refused == null) {
            dialect.queries().lock(lock, false, tables, out);
            assertThat(out.text()).isEqualTo(sql);
        } else {
            assertThatThrownBy(() -> dialect.queries().lock(lock, false, tables, out))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("on TiDB")
                    .hasMessageContaining(refused);
        }
    }

    @Test
    void theCurrentStateIsReadByLocking() {
        dialect.queries().currentRead(out);
        assertThat(out.text()).isEqualTo(" FOR UPDATE");
    }

    @Test
    void elementsInsideJsonAreRefused() {
        Node profile = new Node.Column(MappedColumn.of("profile", "profile", ValueType.json(JavaType.of(Map.class)))
                .build());
        Structure.Path path = new Structure.Path(profile, List.of());
        Structure.Path element = new Structure.Path(new Structure.Element(1), List.of());
        Node condition = new Structure.Is(element, Structure.Kind.OBJECT);
        assertThatThrownBy(() -> out.node(new Structure.AnyElement(path, 1, condition)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("JSON_TABLE");
        out.node(new Structure.Is(path, Structure.Kind.ARRAY));
        assertThat(out.text()).isEqualTo("JSON_TYPE(`profile`) = 'ARRAY'");
    }

    @Test
    void plansComeAsJsonAndMeasuredOnesAreRefused() {
        assertThat(dialect.queries().explain(false).orThrow()).isEqualTo("EXPLAIN FORMAT = 'tidb_json' ");
        assertThatThrownBy(() -> dialect.queries().explain(true).orThrow())
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("EXPLAIN ANALYZE");
        assertThat(dialect.queries().correlatesDerivedTables()).isFalse();
        dialect.queries().combine(SetOperator.INTERSECT, out);
        assertThat(out.text()).isEqualTo(" INTERSECT ");
    }

    @Test
    void defaultsAreConstants() {
        assertThat(dialect.schema().literal("it's")).isEqualTo("'it''s'");
        assertThat(dialect.schema().literal('x')).isEqualTo("'x'");
        assertThat(dialect.schema().literal(new byte[] {1})).isEqualTo("x'01'");
        assertThat(new MysqlDialect().schema().literal("it's")).isEqualTo("('it''s')");
        assertThat(dialect.schema().sequences()).isEmpty();
        assertThat(dialect.schema().tableOptions("")).endsWith(" COLLATE = utf8mb4_0900_bin");
    }

    /** The numbers are those of "Error Codes and Troubleshooting" in TiDB's documentation. */
    @ParameterizedTest
    @CsvSource({
        "8002, HY000, SERIALIZATION",
        "8005, HY000, SERIALIZATION",
        "8022, HY000, SERIALIZATION",
        "8028, HY000, SERIALIZATION",
        "9007, HY000, SERIALIZATION",
        "1213, 40001, DEADLOCK",
        "9004, HY000, LOCK_TIMEOUT",
        "1205, HY000, LOCK_TIMEOUT",
        "3572, HY000, LOCK_TIMEOUT",
        "9001, HY000, CONNECTION_LOST",
        "9005, HY000, CONNECTION_LOST",
        "1062, 23000, UNIQUE",
        "1146, 42S02, MISSING_TABLE",
        "8048, HY000, OTHER"
    })
    void numbersHaveAMeaning(int number, String state, Failure failure) {
        assertThat(dialect.classify(new SQLException("something", state, number)))
                .isEqualTo(failure);
    }
}
