package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Isolation;
import duo.api.annotation.OnDeleteRule;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Insert;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TransactionSettings;
import duo.api.testing.FakeServer;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MssqlSqlTest {
    private final MssqlDialect dialect = new MssqlDialect();

    private WrittenSql written(Consumer<WrittenSql> writing) {
        WrittenSql out = new WrittenSql(dialect);
        writing.accept(out);
        return out;
    }

    @Test
    void identifiersAreQuotedWithBrackets() {
        assertThat(dialect.quote("order")).isEqualTo("[order]");
        assertThat(dialect.quote("a]b[\"")).isEqualTo("[a]]b[\"]");
    }

    private static final List<Node> ANN = List.of(Person.text("Ann"), Person.number(1));
    private static final List<Node> BOB = List.of(Person.text("Bob"), Person.number(2));

    private WrittenSql inserted(List<List<Node>> rows, List<MappedColumn> returning) {
        Insert insert = new Insert(Person.TABLE, List.of(Person.NAME, Person.ORDER), rows, returning);
        return written(sql -> dialect.inserts().insert(insert, sql));
    }

    @Test
    void severalRowsAreInsertedAtOnceAndGiveTheirKeysBackByPosition() {
        WrittenSql out = inserted(List.of(ANN, BOB), List.of(Person.ID));
        assertThat(out.text())
                .isEqualTo(
                        "MERGE INTO [person] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([name], [order], [duo position])"
                                + " ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name], [order]) VALUES ([rows].[name], [rows].[order])"
                                + " OUTPUT INSERTED.[id], [rows].[duo position];");
        assertThat(out.values()).containsExactly("Ann", 1L, "Bob", 2L);
        assertThat(dialect.inserts().keyRetrieval()).isEqualTo(KeyRetrieval.RETURNING_POSITIONS);
    }

    @Test
    void oneRowAndRowsThatGiveNothingBackAreInserted() {
        assertThat(inserted(List.of(ANN), List.of(Person.ID)).text())
                .isEqualTo("INSERT INTO [person] ([name], [order]) OUTPUT INSERTED.[id] VALUES (?, ?)");
        assertThat(inserted(List.of(ANN, BOB), List.of()).text())
                .isEqualTo("INSERT INTO [person] ([name], [order]) VALUES (?, ?), (?, ?)");
    }

    @Test
    void decimalsOfSeveralRowsHaveTheTypeOfTheirColumn() {
        MappedColumn price = MappedColumn.of("price", "price", ValueType.plain(BigDecimal.class))
                .precision(10)
                .scale(2)
                .build();
        MappedColumn span =
                MappedColumn.of("span", "span", ValueType.plain(Duration.class)).build();
        List<Node> row = List.of(
                new Node.Value(new BigDecimal("1.5"), price.type(), false), new Node.Value(null, span.type(), false));
        assertThat(written(sql -> dialect.inserts()
                                .insert(
                                        new Insert(Person.TABLE, List.of(price, span), List.of(row, row), List.of()),
                                        sql))
                        .text())
                .isEqualTo("INSERT INTO [person] ([price], [span]) VALUES"
                        + " (CAST(? AS DECIMAL(10, 2)), CAST(? AS DECIMAL(28, 9))),"
                        + " (CAST(? AS DECIMAL(10, 2)), CAST(? AS DECIMAL(28, 9)))");
    }

    @Test
    void aRowOfDefaultsHasNoColumns() {
        Insert insert = new Insert(Person.TABLE, List.of(), List.of(List.of()), List.of(Person.ID));
        assertThat(written(sql -> dialect.inserts().insert(insert, sql)).text())
                .isEqualTo("INSERT INTO [person] OUTPUT INSERTED.[id] DEFAULT VALUES");
    }

    @Test
    void anInsertCannotSkipKeysThatAreTaken() {
        Insert insert = new Insert(Person.TABLE, List.of(Person.ID), List.of(List.of(Person.number(1))), List.of());
        assertThat(written(sql -> dialect.inserts().insertAbsent(insert, List.of(Person.ID), sql))
                        .text())
                .isEqualTo("INSERT INTO [person] ([id]) VALUES (?)");
    }

    @Test
    void anUpsertIsAMerge() {
        WrittenSql out = written(sql -> dialect.inserts().upsert(Person.UPSERT, sql));
        assertThat(out.text())
                .isEqualTo("MERGE INTO [person] WITH (HOLDLOCK) AS [target]"
                        + " USING (VALUES (?, ?)) [source] ([id], [name])"
                        + " ON ([target].[id] = [source].[id])"
                        + " WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name]"
                        + " WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);");
        assertThat(out.values()).containsExactly(1L, "Ann");
    }

    @Test
    void anUpsertWithoutUpdatesLeavesTheRowAsItIs() {
        assertThat(written(sql -> dialect.inserts().upsert(Person.UPSERT_OF_KEY, sql))
                        .text())
                .doesNotContain("WHEN MATCHED");
    }

    @ParameterizedTest
    @CsvSource({
        "true, true, true, ' OFFSET ? ROWS FETCH NEXT ? ROWS ONLY'",
        "true, false, true, ' OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY'",
        "false, true, true, ' OFFSET ? ROWS'",
        "true, true, false, ' ORDER BY (SELECT NULL) OFFSET ? ROWS FETCH NEXT ? ROWS ONLY'",
        "false, false, false, ''"
    })
    void slicesNeedAnOrder(boolean limited, boolean skipping, boolean ordered, String sql) {
        Optional<Node.Value> limit = limited ? Optional.of(Person.number(5)) : Optional.empty();
        Optional<Node.Value> offset = skipping ? Optional.of(Person.number(9)) : Optional.empty();
        WrittenSql out = written(writer -> dialect.queries().slice(limit, offset, ordered, writer));
        assertThat(out.text()).isEqualTo(sql);
        assertThat(out.values().size()).isEqualTo((limited ? 1 : 0) + (skipping ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "CONTAINS | false | 50%[a]_ | [name] LIKE ? ESCAPE '!' | %50!%![a]!_%",
                "STARTS_WITH | true | A | LOWER([name]) LIKE LOWER(?) ESCAPE '!' | A%",
                "LIKE | false | A_%![ | [name] LIKE ? ESCAPE '!' | A_%!!![",
                "EQUALS | false | [A% | [name] = ? | [A%"
            })
    void bracketsAreNoWildcards(Node.Match match, boolean ignoreCase, String value, String sql, String pattern) {
        Node.TextMatch node = new Node.TextMatch(match, new Node.Column(Person.NAME), Person.text(value), ignoreCase);
        WrittenSql out = written(writer -> dialect.expressions().textMatch(node, writer));
        assertThat(out.text()).isEqualTo(sql);
        assertThat(out.values()).containsExactly(pattern);
    }

    @Test
    void transactionsAreWrittenInSql() throws SQLException {
        FakeServer server = FakeServer.ofVersion(16, 0);
        TransactionSettings strict = new TransactionSettings(Isolation.REPEATABLE_READ, false);
        dialect.transactions().begin(server.connection(), strict);
        dialect.transactions().commit(server.connection());
        dialect.transactions().rollback(server.connection());
        dialect.transactions().end(server.connection(), strict);
        assertThat(server.statements())
                .containsExactly(
                        "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ",
                        "BEGIN TRANSACTION",
                        "COMMIT TRANSACTION",
                        "IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION",
                        "SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
        assertThat(dialect.transactions().savepoint("s1")).isEqualTo("SAVE TRANSACTION s1");
        assertThat(dialect.transactions().rollbackToSavepoint("s1")).isEqualTo("ROLLBACK TRANSACTION s1");
        assertThat(dialect.transactions().releaseSavepoint("s1")).isEmpty();
    }

    @Test
    void tablesAreDeclared() {
        SchemaSyntax schema = dialect.schema();
        assertThat(schema.identity("BIGINT")).isEqualTo("BIGINT IDENTITY(1, 1)");
        assertThat(schema.ifNotExists()).isFalse();
        assertThat(schema.sequences().orElseThrow().create(new QualifiedName("", "[it's]")))
                .isEqualTo("IF OBJECT_ID(N'[it''s]', N'SO') IS NULL"
                        + " CREATE SEQUENCE [it's] START WITH 1 INCREMENT BY 1");
        assertThat(schema.sequences().orElseThrow().drop(new QualifiedName("", "[s]")))
                .isEqualTo("DROP SEQUENCE IF EXISTS [s]");
        assertThat(schema.sequences().orElseThrow().next(new QualifiedName("", "[s]")))
                .isEqualTo("NEXT VALUE FOR [s]");
        assertThat(schema.literal("it's")).isEqualTo("N'it''s'");
        assertThat(schema.literal(true)).isEqualTo("1");
        assertThat(schema.literal(new byte[] {1, -1})).isEqualTo("0x01ff");
        assertThat(schema.literal(Instant.EPOCH)).isEqualTo("'1970-01-01 00:00:00.000000 +00:00'");
        assertThat(schema.onDelete(OnDeleteRule.RESTRICT)).isEmpty();
        assertThat(schema.onDelete(OnDeleteRule.SET_DEFAULT)).isEqualTo(" ON DELETE SET DEFAULT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "java.util.UUID; java.lang.String; (LOWER(CAST([name] AS NVARCHAR(36))) COLLATE Latin1_General_100_BIN2)",
                "java.lang.String; java.util.UUID; CAST([name] AS UNIQUEIDENTIFIER)"
            })
    void uuidsAreOfTheirOwnType(Class<?> from, Class<?> to, String sql) {
        Computation.Cast cast =
                new Computation.Cast(new Node.Column(Person.NAME), ValueType.plain(from), ValueType.plain(to));
        WrittenSql written = new WrittenSql(dialect);
        dialect.expressions().cast(cast, written);
        assertThat(written.text()).isEqualTo(sql);
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE, WAIT, ' WITH (UPDLOCK, ROWLOCK)'",
        "UPDATE, SKIP_LOCKED, ' WITH (UPDLOCK, ROWLOCK, READPAST)'",
        "SHARE, NO_WAIT, ' WITH (REPEATABLEREAD, ROWLOCK, NOWAIT)'"
    })
    void rowsAreLockedByHintsOnTheirTable(Lock.Strength strength, Lock.Waiting waiting, String sql) {
        Lock lock = new Lock(strength, waiting);
        WrittenSql hint = new WrittenSql(dialect);
        dialect.queries().lockedTable(lock, hint);
        assertThat(hint.text()).isEqualTo(sql);
        WrittenSql end = new WrittenSql(dialect);
        dialect.queries().lock(lock, true, new LockedTables(List.of(), false), end);
        assertThat(end.text()).isEmpty();
        assertThat(dialect.queries().tupleMembers()).isFalse();
        assertThat(dialect.queries().ordersTuples()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "5, ''",
        "99, ''",
        "100, ' OPTION (MAXRECURSION 100)'",
        "32767, ' OPTION (MAXRECURSION 32767)'",
        "32768, ' OPTION (MAXRECURSION 0)'"
    })
    void recursionIsNotMarkedAndItsStepsAreAllowed(int most, String sql) {
        assertThat(dialect.queries().with(true)).isEqualTo("WITH ");
        assertThat(dialect.queries().with(false)).isEqualTo("WITH ");
        assertThat(dialect.queries().unitesRecursively()).isFalse();
        assertThat(dialect.queries().namesTablesOfWrites()).isTrue();
        WrittenSql end = new WrittenSql(dialect);
        dialect.queries().endCycles(List.of("id"), end);
        dialect.queries().allowSteps(most, end);
        assertThat(end.text()).isEqualTo(sql);
    }
}
