package duo.core.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class SqlScriptTest {
    private static List<String> split(String text, LexicalFeature... features) {
        return SqlScript.statements(text, Set.of(features));
    }

    @Test
    void endsStatementsAtSemicolons() {
        assertThat(split("a; b ;; c\n;\n")).containsExactly("a", "b", "c");
        assertThat(split("insert into t values ('a;b', \";\") -- ; x\n; /* ; */ select 1"))
                .containsExactly("insert into t values ('a;b', \";\")", "select 1");
        assertThat(split("")).isEmpty();
        assertThat(split(" ; -- x\n ;")).isEmpty();
    }

    @Test
    void leavesPlaceholdersAlone() {
        assertThat(split("update t set a = b ? 'c', d = :e, f = '\\:'; select 1::int"))
                .containsExactly("update t set a = b ? 'c', d = :e, f = '\\:'", "select 1::int");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create trigger t after insert on x begin update x set a = 1; delete from y; end",
                "CREATE TEMP TRIGGER IF NOT EXISTS t BEFORE UPDATE ON x WHEN (case new.a when 1 then 0 else 1 end) BEGIN SELECT"
                        + " CASE WHEN new.a = 1 THEN 2 ELSE 3 END; END",
                "create definer = `root`@`%` procedure p() begin declare x int; if x then set x = 1; end if; case x when 1 then"
                        + " set x = 2; end case; while x do set x = 0; end while; begin select 1; end; end",
                "create or replace function f() returns int begin atomic select 1; select 2; end",
                "create procedure p() select 1",
                "create table event (begin_at int)",
                "create function f() returns trigger as $$ begin new.a := 1; return new; end $$ language plpgsql",
                "create event e on schedule every 1 day do begin delete from t; end"
            })
    void keepsBodiesTogether(String statement) {
        LexicalFeature[] features = {LexicalFeature.BACKTICKS, LexicalFeature.DOLLAR_QUOTES};
        assertThat(split("select 1; " + statement + "; select 2;", features))
                .containsExactly("select 1", statement, "select 2");
        assertThat(split(statement, features)).containsExactly(statement);
    }

    @Test
    void knowsOtherBlocks() {
        assertThat(split("begin not atomic select 1; select 2; end; select 3"))
                .containsExactly("begin not atomic select 1; select 2; end", "select 3");
        assertThat(split("create table a (b int); create trigger t after insert on a execute function f(); select 1"))
                .hasSize(3);
        assertThat(split("select case when 1 then 2 end; select 3")).hasSize(2);
    }

    @Test
    void endsBatchesAtLines() {
        assertThat(split(
                        "create table t (a int);\nGO\ncreate procedure p as\nselect 1;\nselect 2;\n go \nselect go from t; select 3\nGO",
                        LexicalFeature.GO_LINES))
                .containsExactly(
                        "create table t (a int)",
                        "create procedure p as\nselect 1;\nselect 2",
                        "select go from t",
                        "select 3");
        assertThat(split("declare @a int = 1; select @a;\nGO\nselect 2", LexicalFeature.GO_LINES))
                .containsExactly("declare @a int = 1; select @a", "select 2");
    }

    @Test
    void endsBlocksAtSlashes() {
        assertThat(split(
                        "create table t (a int);\ncreate or replace trigger x before insert on t begin :new.a := 1; end;\n/\nbegin\n"
                                + " p(1); q;\nend;\n/\nselect 4 / 2 from dual;\nselect 1 from dual",
                        LexicalFeature.SLASH_LINES))
                .containsExactly(
                        "create table t (a int)",
                        "create or replace trigger x before insert on t begin :new.a := 1; end;",
                        "begin\n p(1); q;\nend;",
                        "select 4 / 2 from dual",
                        "select 1 from dual");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1; commit",
                "begin; select 1; end",
                "begin transaction; select 1",
                "select 1; rollback; select 2",
                "savepoint a",
                "delimiter //\nselect 1//",
                "create trigger t after insert on x begin select 1;",
                "select 'x; select 1",
                "select 1 /* ; "
            })
    void refuses(String text) {
        assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> split(text));
    }
}
