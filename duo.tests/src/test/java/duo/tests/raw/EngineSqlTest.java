package duo.tests.raw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duo.api.Database;
import duo.api.Row;
import duo.api.SqlParameter;
import duo.api.error.InvalidQueryException;
import duo.tests.engine.EngineFamily;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What single databases understand reaches them as it was written. */
class EngineSqlTest {

    static List<TestEngine> all() {
        return TestEngines.all();
    }

    static List<TestEngine> postgresql() {
        return of(EngineFamily.POSTGRESQL);
    }

    static List<TestEngine> sqlite() {
        return of(EngineFamily.SQLITE);
    }

    static List<TestEngine> mysql() {
        return TestEngines.all().stream()
                .filter(engine -> engine.family() == EngineFamily.MYSQL || engine.family() == EngineFamily.MARIADB)
                .toList();
    }

    private static List<TestEngine> of(EngineFamily family) {
        return TestEngines.all().stream()
                .filter(engine -> engine.family() == family)
                .toList();
    }

    private static void on(TestEngine engine, Consumer<Database> work) {
        engine.requireAvailable();
        try (FreshDatabase fresh = engine.createDatabase();
                Database database = Database.open(fresh.url())) {
            work.accept(database);
        }
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void operatorsCastsAndQuotesOfPostgresql(TestEngine engine) {
        on(engine, db -> {
            assertThat(db.sql("select cast(:json as jsonb) ?? 'a' and cast(:json as jsonb) ??| array['b', 'a']"
                                    + " and not cast(:json as jsonb) ??& array['a', 'b']")
                            .bind("json", "{\"a\": 1}")
                            .as(Boolean.class)
                            .one())
                    .isTrue();
            assertThat(db.sql("select (:n::int + 1)::text || $$:no ?$$ || $x$ $$ $x$ || E'\\':no'")
                            .bind("n", 41)
                            .as(String.class)
                            .one())
                    .isEqualTo("42:no ? $$ ':no");
            assertThat(db.sql("select (array[1, 2, 3])[:from\\:3]")
                            .bind("from", 2)
                            .rows()
                            .one()
                            .value("array"))
                    .isEqualTo(List.of(2, 3));
            assertThat(db.sql("select count(*) from generate_series(1, 9) n where n = any(:ids)")
                            .bind("ids", SqlParameter.array(Integer.class, List.of(2, 3, 99)))
                            .as(Long.class)
                            .one())
                    .isEqualTo(2);
            assertThat(db.sql("select cast(:document as jsonb) ->> 'a'")
                            .bind("document", SqlParameter.json(Map.of("a", "x")))
                            .as(String.class)
                            .one())
                    .isEqualTo("x");
            assertThatExceptionOfType(InvalidQueryException.class)
                    .isThrownBy(() -> db.sql("select '{}'::jsonb ? 'a'").rows().all())
                    .withMessageContaining("two of them");
        });
    }

    @ParameterizedTest
    @MethodSource("postgresql")
    void valuesOfAllTypesOfPostgresql(TestEngine engine) {
        on(engine, db -> {
            Row row = db.sql("select now() as n, date '2024-02-29' as d, timestamp '2024-01-02 03:04:05' as t,"
                            + " timestamptz '2024-01-02 03:04:05+02' as z, uuid '01234567-89ab-cdef-8123-456789abcdef' as u,"
                            + " '{\"a\":1}'::jsonb as j, interval '1 day' as i, array['a', null] as a, 1.50::numeric as m,"
                            + " null as nothing, '\\x01ff'::bytea as b, true as y, 2::smallint as s")
                    .rows()
                    .one();
            assertThat(row.value("n")).isInstanceOf(OffsetDateTime.class);
            assertThat(row.value("d")).isEqualTo(LocalDate.of(2024, 2, 29));
            assertThat(row.value("t")).isEqualTo(LocalDateTime.of(2024, 1, 2, 3, 4, 5));
            assertThat(row.get("z", Instant.class)).isEqualTo(Instant.parse("2024-01-02T01:04:05Z"));
            assertThat(row.value("u")).isEqualTo(UUID.fromString("01234567-89ab-cdef-8123-456789abcdef"));
            assertThat(row.get("j", String.class)).isEqualTo("{\"a\": 1}");
            assertThat(row.value("i")).isInstanceOf(String.class);
            assertThat((List<?>) row.value("a")).hasSize(2).last().isNull();
            assertThat(row.value("m")).isEqualTo(new BigDecimal("1.50"));
            assertThat(row.find("nothing", Long.class)).isEmpty();
            assertThat(row.get("b", byte[].class)).containsExactly(1, -1);
            assertThat(row.get("y", Boolean.class)).isTrue();
            assertThat(row.value("s")).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @MethodSource("mysql")
    void quotesAndTypesOfMysql(TestEngine engine) {
        on(engine, db -> {
            assertThat(db.sql("select concat('it\\'s :no ', :a, \" \\\" ?\") # :no '\n")
                            .bind("a", "x")
                            .as(String.class)
                            .one())
                    .isEqualTo("it's :no x \" ?");
            db.script(
                    "create table odd (flag tinyint(1), y year, `:b` bit(1), big bigint unsigned, s enum('a'), t time(1), l time)");
            db.sql("insert into odd values (5, 2024, b'1', :big, 'a', '12:34:56.5', '30:00:00')")
                    .bind("big", new BigDecimal("18446744073709551615"))
                    .execute();
            Row row = db.sql("select * from odd").rows().one();
            assertThat(row.get("flag", Integer.class)).isEqualTo(5);
            assertThat(row.get("y", Integer.class)).isEqualTo(2024);
            assertThat(row.get(":b", Boolean.class)).isTrue();
            assertThat(row.get("big", String.class)).isEqualTo("18446744073709551615");
            assertThat(row.value("s")).isEqualTo("a");
            assertThat(row.value("t")).isEqualTo(LocalTime.of(12, 34, 56, 500_000_000));
            assertThat(row.value("l")).isEqualTo("30:00:00");
        });
    }

    @ParameterizedTest
    @MethodSource("sqlite")
    void quotesAndTypesOfSqlite(TestEngine engine) {
        on(engine, db -> {
            Row row = db.sql("select 1 as [:a ?], 'x' as `:b`, x'01' as c, 2.5 as d, 9007199254740993 as e, ? as f")
                    .params((Object) null)
                    .rows()
                    .one();
            assertThat(row.names()).containsExactly(":a ?", ":b", "c", "d", "e", "f");
            assertThat(row.get("e", Long.class)).isEqualTo(9007199254740993L);
            assertThat(row.value("d")).isEqualTo(2.5);
            assertThat(db.sql("pragma table_info(absent)").rows().all()).isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void scriptsCreateTriggers(TestEngine engine) {
        on(engine, db -> {
            String trigger = switch (engine.family()) {
                case POSTGRESQL ->
                    "create function stamp() returns trigger as $$ begin new.note := 'a;b'; return new; end; $$"
                            + " language plpgsql; create trigger t before insert on things for each row execute function"
                            + " stamp();";
                case MYSQL, MARIADB ->
                    "create trigger t before insert on things for each row begin set new.note = case when true then"
                            + " 'a;b' end; if new.id > 5 then set new.id = 5; end if; end;";
                case SQLITE ->
                    "create trigger t after insert on things begin update things set note = case when 1 then 'a;b' end"
                            + " where id = new.id; select 1; end;";
                case MSSQL ->
                    "create trigger t on things after insert as begin update things set note = 'a;b'; set nocount on; end;";
                case ORACLE -> "create trigger t before insert on things for each row begin :new.note := 'a;b'; end;";
            };
            int statements = engine.family() == EngineFamily.POSTGRESQL ? 4 : 3;
            assertThat(db.script("create table things (id int, note varchar(10)); " + trigger
                            + "\ninsert into things (id) values (1)"))
                    .isEqualTo(statements);
            assertThat(db.sql("select note from things").as(String.class).one()).isEqualTo("a;b");
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTableMayGrowBetweenTwoReads(TestEngine engine) {
        on(engine, db -> {
            db.script("create table growing (id int); insert into growing values (1)");
            for (int i = 0; i < 8; i++) {
                assertThat(db.sql("select * from growing").rows().one().names()).hasSize(1);
            }
            db.script("alter table growing add column note varchar(10); update growing set note = 'x'");
            for (int i = 0; i < 8; i++) {
                Row row = db.sql("select * from growing").rows().one();
                assertThat(row.names()).hasSize(2);
                assertThat(row.value("note")).isEqualTo("x");
            }
        });
    }
}
