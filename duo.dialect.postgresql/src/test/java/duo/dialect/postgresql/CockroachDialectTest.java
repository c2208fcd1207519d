package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.ColumnSize;
import duo.api.spi.Computation;
import duo.api.spi.Dialect;
import duo.api.spi.Failure;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import duo.api.spi.Structure;
import duo.api.testing.FakeServer;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.math.BigInteger;
import java.sql.SQLException;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CockroachDialectTest {
    private static final Node NAME = new Node.Column(Person.NAME);
    private static final Node ORDER = new Node.Column(Person.ORDER);
    private static final Structure.Path PROFILE = new Structure.Path(
            new Node.Column(MappedColumn.of("profile", "profile", ValueType.json(JavaType.of(Map.class)))
                    .build()),
            List.of());

    private final Dialect foreign = CockroachDialect.of("CockroachDB CCL v24.1.5 (x86_64-pc-linux-gnu)");
    private final Dialect dialect = foreign.ofInitialised();

    private String written(Node node) {
        WrittenSql out = new WrittenSql(dialect);
        out.node(node);
        return out.text();
    }

    private String written(SqlFunction function, Class<?> type, Node... arguments) {
        return written(new Computation.Call(function, List.of(arguments), ValueType.plain(type)));
    }

    @Test
    void textsHaveNoCollation() {
        assertThat(dialect.types()
                        .table()
                        .find(String.class)
                        .orElseThrow()
                        .columnType()
                        .apply(ColumnSize.DEFAULT))
                .isEqualTo("TEXT");
        assertThat(dialect.types()
                        .table()
                        .find(Character.class)
                        .orElseThrow()
                        .columnType()
                        .apply(ColumnSize.DEFAULT))
                .isEqualTo("VARCHAR(1)");
        assertThat(written(SqlFunction.LOWER, String.class, NAME)).isEqualTo("(LOWER(\"name\"))");
        assertThat(written(SqlFunction.REGEX_IGNORE_CASE, Boolean.class, NAME, Person.text("a")))
                .isEqualTo("\"name\" ~* ?");
        WrittenSql out = new WrittenSql(dialect);
        dialect.expressions().textMatch(new Node.TextMatch(Node.Match.CONTAINS, NAME, Person.text("a"), true), out);
        assertThat(out.text()).isEqualTo("\"name\" ILIKE ? ESCAPE '!'");
        assertThat(written(new Structure.Extract(PROFILE.then(new Structure.Key("a")), Structure.Form.TEXT)))
                .isEqualTo("((\"profile\" ->> 'a'))");
    }

    @Test
    void wholeNumbersHaveTheBitsOfJava() {
        for (Class<?> type : List.of(Integer.class, Year.class)) {
            assertThat(dialect.types()
                            .table()
                            .find(type)
                            .orElseThrow()
                            .columnType()
                            .apply(ColumnSize.DEFAULT))
                    .isEqualTo("INT4");
        }
        assertThat(dialect.types().table().types())
                .isEqualTo(new PostgresqlDialect().types().table().types());
    }

    @Test
    void aQuotientOfWholeNumbersIsOne() {
        String quotient = "DIV(CAST(\"order\" AS NUMERIC), NULLIF(CAST(? AS NUMERIC), 0))";
        assertThat(written(SqlFunction.DIVIDE, Integer.class, ORDER, Person.number(2)))
                .isEqualTo(quotient);
        assertThat(written(SqlFunction.DIVIDE, BigInteger.class, ORDER, Person.number(2)))
                .isEqualTo(quotient);
        assertThat(written(SqlFunction.DIVIDE, Double.class, ORDER, Person.number(2)))
                .isEqualTo("(\"order\" / NULLIF(?, 0))");
    }

    @Test
    void timesOfADayAreThoseOfADate() {
        assertThat(written(SqlFunction.TRUNCATE_TO_HOUR, LocalTime.class, NAME))
                .isEqualTo("CAST(DATE_TRUNC('hour', DATE '2000-01-01' + CAST(\"name\" AS TIME)) AS TIME)");
        Computation.Cast text =
                new Computation.Cast(NAME, ValueType.plain(LocalTime.class), ValueType.plain(String.class));
        assertThat(written(text)).isEqualTo("(TO_CHAR(DATE '2000-01-01' + CAST(\"name\" AS TIME), 'HH24:MI:SS.US'))");
    }

    @Test
    void jsonIsAskedByOperatorsAlone() {
        Structure.Path first = PROFILE.then(new Structure.Key("it's")).then(new Structure.Index(0));
        assertThat(written(new Structure.Test(first, Structure.Presence.MISSING)))
                .isEqualTo("CASE WHEN jsonb_typeof((\"profile\" -> 'it''s')) = 'array'"
                        + " THEN (\"profile\" -> 'it''s') -> 0 END IS NULL");
        String number = "CAST((\"profile\" #>> '{}') AS NUMERIC)";
        assertThat(written(new Structure.Extract(PROFILE, Structure.Form.INTEGER)))
                .isEqualTo("CASE WHEN jsonb_typeof(\"profile\") = 'number' THEN CASE WHEN " + number
                        + " BETWEEN -2147483648 AND 2147483647 AND " + number + " = FLOOR(" + number + ") THEN CAST("
                        + number + " AS INT4) END END");
        assertThat(written(new Structure.Extract(PROFILE, Structure.Form.LONG)))
                .contains(" BETWEEN -9223372036854775808 AND 9223372036854775807 ")
                .endsWith(" AS INT8) END END");
        assertThat(written(new Structure.Extract(PROFILE, Structure.Form.DOUBLE)))
                .isEqualTo("CASE WHEN jsonb_typeof(\"profile\") = 'number'"
                        + " THEN CAST((\"profile\" #>> '{}') AS DOUBLE PRECISION) END");
    }

    @Test
    void sharedLocksAreSwitchedOnWhereDuoConnects() throws SQLException {
        FakeServer server = FakeServer.ofVersion("13.0.0", "CockroachDB CCL v24.1.5");
        dialect.connector().initialise(server.connection());
        assertThat(server.statements()).containsExactly("SET enable_shared_locking_for_serializable = on");
        assertThat(lock(dialect, Lock.Strength.SHARE, Lock.Waiting.WAIT)).isEqualTo(" FOR SHARE");
        assertThat(lock(foreign, Lock.Strength.UPDATE, Lock.Waiting.SKIP_LOCKED))
                .isEqualTo(" FOR UPDATE SKIP LOCKED");
        assertThatThrownBy(() -> lock(foreign, Lock.Strength.SHARE, Lock.Waiting.WAIT))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("CockroachDB")
                .hasMessageContaining("enable_shared_locking_for_serializable");
    }

    private static String lock(Dialect dialect, Lock.Strength strength, Lock.Waiting waiting) {
        WrittenSql out = new WrittenSql(dialect);
        dialect.queries().lock(new Lock(strength, waiting), false, new LockedTables(List.of(), true), out);
        return out.text();
    }

    @Test
    void locksByNameAreRefused() {
        assertThatThrownBy(() -> dialect.advisoryLocks().orThrow())
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("CockroachDB");
    }

    @Test
    void hintsAreRefusedAndStreamsGoByPages() {
        assertThatThrownBy(() -> dialect.queries().hints().orThrow())
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("CockroachDB");
        assertThat(dialect.cursors().runBesideOthers()).isFalse();
    }

    /** The codes are those of "Transaction retry error reference" and "Common errors" of CockroachDB's documentation. */
    @ParameterizedTest
    @CsvSource({"40001, SERIALIZATION", "40003, OTHER", "23505, UNIQUE", "55P03, LOCK_TIMEOUT", "57014, CANCELLED"})
    void whatCanBeTriedAgainIsToldFromWhatNobodyKnows(String state, Failure failure) {
        assertThat(dialect.classify(new SQLException("ERROR: restart transaction", state)))
                .isEqualTo(failure);
    }
}
