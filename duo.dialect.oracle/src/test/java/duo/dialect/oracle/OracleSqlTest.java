package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Isolation;
import duo.api.annotation.OnDeleteRule;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.MappedColumn;
import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Insert;
import duo.api.spi.Lock;
import duo.api.spi.LockedTables;
import duo.api.spi.Node;
import duo.api.spi.QualifiedName;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SetOperator;
import duo.api.spi.TransactionSettings;
import duo.api.testing.FakeServer;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OracleSqlTest {
    private final OracleDialect dialect = new OracleDialect();

    private WrittenSql written(Consumer<WrittenSql> writing) {
        WrittenSql out = new WrittenSql(dialect);
        writing.accept(out);
        return out;
    }

    @Test
    void identifiersAreQuotedAndHoldNoQuotes() {
        assertThat(dialect.quote("order")).isEqualTo("\"order\"");
        assertThatThrownBy(() -> dialect.quote("a\"b"))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("double quote");
        assertThat(dialect.types().hasEmptyTexts()).isFalse();
    }

    @Test
    void aRowWithoutGeneratedValuesIsInsertedAsItIs() {
        Insert insert = new Insert(Person.TABLE, List.of(Person.ID), List.of(List.of(Person.number(1))), List.of());
        assertThat(written(sql -> dialect.inserts().insert(insert, sql)).text())
                .isEqualTo("INSERT INTO \"person\" (\"id\") VALUES (?)");
    }

    @Test
    void keysComeInParametersOfABlock() {
        Insert insert = new Insert(
                Person.TABLE,
                List.of(Person.NAME, Person.ORDER),
                List.of(List.of(Person.text("Ann"), Person.number(1)), List.of(Person.text("Bob"), Person.number(2))),
                List.of(Person.ID));
        WrittenSql out = written(sql -> dialect.inserts().insert(insert, sql));
        String row = " INSERT INTO \"person\" (\"name\", \"order\") VALUES (?, ?) RETURNING \"id\" INTO ?;";
        assertThat(out.text()).isEqualTo("BEGIN" + row + row + " END;");
        assertThat(out.values()).containsExactly("Ann", 1L, "Bob", 2L);
    }

    @Test
    void rowsOfKnownKeysMakeABlock() {
        Insert insert = new Insert(
                Person.TABLE,
                List.of(Person.ID),
                List.of(List.of(Person.number(1)), List.of(Person.number(2))),
                List.of());
        String row = " INSERT INTO \"person\" (\"id\") VALUES (?);";
        assertThat(written(sql -> dialect.inserts().insert(insert, sql)).text())
                .isEqualTo("BEGIN" + row + row + " END;");
    }

    /** A block takes 32,768 parameters, and a table has up to 1,000 columns. */
    @Test
    void aBlockTakesNoMoreThanItsParameters() {
        assertThat(dialect.maxParameters()).isEqualTo(32_768);
        assertThat(dialect.inserts().maxRows()).isEqualTo(500);
    }

    @Test
    void aRowOfDefaultsNamesOneColumn() {
        Insert insert = new Insert(Person.TABLE, List.of(), List.of(List.of()), List.of(Person.ID));
        assertThat(written(sql -> dialect.inserts().insert(insert, sql)).text())
                .isEqualTo("BEGIN INSERT INTO \"person\" (\"id\") VALUES (DEFAULT) RETURNING \"id\" INTO ?; END;");
    }

    @Test
    void anInsertCannotSkipKeysThatAreTaken() {
        Insert insert = new Insert(Person.TABLE, List.of(Person.ID), List.of(List.of(Person.number(1))), List.of());
        assertThat(written(sql -> dialect.inserts().insertAbsent(insert, List.of(Person.ID), sql))
                        .text())
                .isEqualTo("INSERT INTO \"person\" (\"id\") VALUES (?)");
    }

    @Test
    void anUpsertIsAMerge() {
        WrittenSql out = written(sql -> dialect.inserts().upsert(Person.UPSERT, sql));
        assertThat(out.text())
                .isEqualTo("MERGE INTO \"person\" \"target\""
                        + " USING (SELECT ? AS \"id\", ? AS \"name\" FROM dual) \"source\""
                        + " ON (\"target\".\"id\" = \"source\".\"id\")"
                        + " WHEN MATCHED THEN UPDATE SET \"target\".\"name\" = \"source\".\"name\""
                        + " WHEN NOT MATCHED THEN INSERT (\"id\", \"name\")"
                        + " VALUES (\"source\".\"id\", \"source\".\"name\")");
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
        "true, true, ' OFFSET ? ROWS FETCH NEXT ? ROWS ONLY'",
        "true, false, ' FETCH NEXT ? ROWS ONLY'",
        "false, true, ' OFFSET ? ROWS'",
        "false, false, ''"
    })
    void slicesAreWrittenWithFetch(boolean limited, boolean skipping, String sql) {
        Optional<Node.Value> limit = limited ? Optional.of(Person.number(5)) : Optional.empty();
        Optional<Node.Value> offset = skipping ? Optional.of(Person.number(9)) : Optional.empty();
        assertThat(written(out -> dialect.queries().slice(limit, offset, false, out))
                        .text())
                .isEqualTo(sql);
    }

    @Test
    void textIsMatchedWithLike() {
        Node.TextMatch node =
                new Node.TextMatch(Node.Match.CONTAINS, new Node.Column(Person.NAME), Person.text("50%"), true);
        WrittenSql out = written(writer -> dialect.expressions().textMatch(node, writer));
        assertThat(out.text()).isEqualTo("LOWER(\"name\") LIKE LOWER(?) ESCAPE '!'");
        assertThat(out.values()).containsExactly("%50!%%");
    }

    @ParameterizedTest
    @CsvSource({
        "READ_UNCOMMITTED, false, SET TRANSACTION ISOLATION LEVEL READ COMMITTED",
        "REPEATABLE_READ, false, SET TRANSACTION ISOLATION LEVEL SERIALIZABLE",
        "SERIALIZABLE, true, SET TRANSACTION READ ONLY"
    })
    void theFirstStatementOfATransactionTellsItsKind(Isolation isolation, boolean readOnly, String sql)
            throws SQLException {
        FakeServer server = FakeServer.ofVersion(19, 0);
        TransactionSettings settings = new TransactionSettings(isolation, readOnly);
        dialect.transactions().begin(server.connection(), settings);
        dialect.transactions().commit(server.connection());
        dialect.transactions().end(server.connection(), settings);
        assertThat(server.statements()).containsExactly("setAutoCommit", sql, "commit", "setAutoCommit");
        assertThat(dialect.transactions().releaseSavepoint("s1")).isEmpty();
        assertThat(dialect.transactions().rollbackToSavepoint("s1")).isEqualTo("ROLLBACK TO SAVEPOINT s1");
    }

    @Test
    void tablesAreDeclared() {
        SchemaSyntax schema = dialect.schema();
        assertThat(schema.identity("NUMBER(19)")).isEqualTo("NUMBER(19) GENERATED BY DEFAULT AS IDENTITY");
        assertThat(schema.ifNotExists()).isFalse();
        assertThat(schema.sequences().orElseThrow().create(new QualifiedName("", "\"it's\"")))
                .isEqualTo("BEGIN EXECUTE IMMEDIATE 'CREATE SEQUENCE \"it''s\"';"
                        + " EXCEPTION WHEN OTHERS THEN IF SQLCODE != -955 THEN RAISE; END IF; END;");
        assertThat(schema.sequences().orElseThrow().drop(new QualifiedName("", "\"s\"")))
                .contains("'DROP SEQUENCE \"s\"'")
                .contains("-2289");
        assertThat(schema.sequences().orElseThrow().next(new QualifiedName("", "\"s\"")))
                .isEqualTo("\"s\".NEXTVAL");
        assertThat(schema.literal(true)).isEqualTo("1");
        assertThat(schema.literal(new byte[] {1, -1})).isEqualTo("HEXTORAW('01ff')");
        assertThat(schema.literal(new UUID(1, 2))).isEqualTo("HEXTORAW('00000000000000010000000000000002')");
        assertThat(schema.literal(LocalDate.of(2024, 2, 29))).isEqualTo("DATE '2024-02-29'");
        assertThat(schema.literal(Instant.EPOCH)).isEqualTo("TIMESTAMP '1970-01-01 00:00:00.000000 +00:00'");
        assertThat(schema.comment(new QualifiedName("", "\"t\""), Optional.of("\"c\""), "it's"))
                .containsExactly("COMMENT ON COLUMN \"t\".\"c\" IS 'it''s'");
        assertThat(schema.onDelete(OnDeleteRule.RESTRICT)).isEmpty();
        assertThat(schema.onDelete(OnDeleteRule.SET_NULL)).isEqualTo(" ON DELETE SET NULL");
        assertThat(schema.onDelete(OnDeleteRule.SET_DEFAULT)).isEmpty();
    }

    @Test
    void recursionIsNotMarkedAndEndsAtCycles() {
        assertThat(dialect.queries().with(true)).isEqualTo("WITH ");
        assertThat(dialect.queries().unitesRecursively()).isFalse();
        assertThat(dialect.queries().namesTablesOfWrites()).isFalse();
        assertThat(written(out -> dialect.queries().endCycles(List.of("id", "cycle"), out))
                        .text())
                .isEqualTo(" CYCLE \"id\", \"cycle\" SET \"cycle_\" TO '1' DEFAULT '0'");
        assertThat(written(out -> dialect.queries().allowSteps(200, out)).text())
                .isEmpty();
    }

    @Test
    void clobsAreNoGroups() {
        MappedColumn text = MappedColumn.of("essay", "essay", ValueType.plain(String.class))
                .length(5_000)
                .build();
        assertThatThrownBy(() -> written(out -> dialect.queries().groupKey(new Node.Column(text), out)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContainingAll("CLOB", "essay", "substring");
        assertThat(written(out -> dialect.queries().groupKey(new Node.Column(Person.NAME), out))
                        .text())
                .isEqualTo("\"name\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "java.util.UUID; java.lang.String; LOWER(REGEXP_REPLACE(RAWTOHEX(\"name\"),"
                        + " '(........)(....)(....)(....)(............)', '\\1-\\2-\\3-\\4-\\5'))",
                "java.lang.String; java.util.UUID; HEXTORAW(REPLACE(\"name\", '-', ''))"
            })
    void uuidsAreBytes(Class<?> from, Class<?> to, String sql) {
        Computation.Cast cast =
                new Computation.Cast(new Node.Column(Person.NAME), ValueType.plain(from), ValueType.plain(to));
        assertThat(written(out -> dialect.expressions().cast(cast, out)).text()).isEqualTo(sql);
    }

    @Test
    void rowsAreLockedForUpdateOnly() {
        LockedTables all = new LockedTables(List.of(new LockedTables.Table("posts", "id")), true);
        Lock skipping = new Lock(Lock.Strength.UPDATE, Lock.Waiting.SKIP_LOCKED);
        assertThat(written(out -> dialect.queries().lock(skipping, false, all, out))
                        .text())
                .isEqualTo(" FOR UPDATE SKIP LOCKED");
        LockedTables two = new LockedTables(
                List.of(new LockedTables.Table("posts", "id"), new LockedTables.Table("t1", "key")), false);
        assertThat(written(out -> dialect.queries().lock(skipping, false, two, out))
                        .text())
                .isEqualTo(" FOR UPDATE OF \"posts\".\"id\", \"t1\".\"key\" SKIP LOCKED");
        assertThatThrownBy(() -> written(out -> dialect.queries().lock(skipping, true, all, out)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("SKIP LOCKED")
                .hasMessageContaining("limit");
        Lock waiting = new Lock(Lock.Strength.UPDATE, Lock.Waiting.WAIT);
        assertThatThrownBy(() -> written(out -> dialect.queries().lock(waiting, true, all, out)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("without a key");
        assertThat(dialect.queries().locksSlices()).isFalse();
        Lock sharing = new Lock(Lock.Strength.SHARE, Lock.Waiting.WAIT);
        assertThatThrownBy(() -> written(out -> dialect.queries().lock(sharing, false, all, out)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("FOR SHARE");
    }

    @ParameterizedTest
    @CsvSource({"UNION, ' UNION '", "UNION_ALL, ' UNION ALL '", "INTERSECT, ' INTERSECT '", "EXCEPT, ' MINUS '"})
    void rowsAreCombined(SetOperator operator, String sql) {
        assertThat(written(out -> dialect.queries().combine(operator, out)).text())
                .isEqualTo(sql);
    }
}
