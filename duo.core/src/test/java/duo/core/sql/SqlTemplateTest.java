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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class SqlTemplateTest {
    private static final Set<LexicalFeature> STANDARD = Set.of();

    private static List<String> placeholders(String text, LexicalFeature... features) {
        return SqlTemplate.of(text, Set.of(features)).placeholders().stream()
                .map(SqlTemplate.Placeholder::toString)
                .toList();
    }

    private static String sent(String text, LexicalFeature... features) {
        return SqlTemplate.of(text, Set.of(features)).render(index -> "?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "select ':a ? '':b'' '",
                "select \":a?\"\"b:c\" from t",
                "select 1 -- :a ?\n+ 2",
                "select 1 --:a ?\n",
                "select /* :a ? '*/ 1 /* \" */",
                "select 1::text, '1'::int::bigint",
                "select a[1:2], a[ : 2 ], 12:30",
                "call f(a := 1)",
                "select a ?? 'b', a ??| c, a ??& d",
                "select t.a, 1.5e-3, x'00', n'?'",
                "select a ::b",
                "select ':' || ':'"
            })
    void hasNone(String text) {
        assertThat(placeholders(text)).isEmpty();
        assertThat(sent(text))
                .isEqualTo(text.indexOf("1 --:") >= 0 ? "select 1" : text.replaceAll(" ?/\\* \" \\*/$", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "select :a | select ?",
                "select :a+:b_1, :ä€ | select ?+?, ?€",
                "select (:a) | select (?)",
                "where a=:a::text | where a=?::text",
                "where a>:a and b<:b | where a>? and b<?",
                "select ? + ?; | select ? + ?",
                "select ':x', :y -- :z | select ':x', ?",
                "select a[:from\\:to] | select a[?:to]",
                "select '\\', :a, '' | select '\\', ?, ''",
                "values (:a,:b) ; ; | values (?,?)"
            })
    void areReplaced(String text, String sent) {
        assertThat(sent(text)).isEqualTo(sent);
    }

    @Test
    void haveNamesAndPlaces() {
        SqlTemplate template = SqlTemplate.of("in (:ids, :more) and x = :id", STANDARD);
        assertThat(placeholders("in (:ids, :more) and x = :id")).containsExactly(":ids", ":more", ":id");
        assertThat(template.placeholders().stream().map(SqlTemplate.Placeholder::inList))
                .containsExactly(true, true, false);
        assertThat(template.render(index -> "<" + index + ">")).isEqualTo("in (<0>, <1>) and x = <2>");
        assertThat(template.isNamed()).isTrue();
    }

    @Test
    void areFoundByWhatTheDatabaseQuotes() {
        String dollars = "select $$ :a ? $$, $tag$ :b $$ $tag$, $1, :c";
        assertThat(placeholders(dollars, LexicalFeature.DOLLAR_QUOTES)).containsExactly(":c");
        assertThat(placeholders("select `:a ``?`, :b", LexicalFeature.BACKTICKS))
                .containsExactly(":b");
        assertThat(placeholders("select [:a ]]?], :b", LexicalFeature.BRACKETS)).containsExactly(":b");
        assertThat(placeholders("select 1 # :a '\n, :b", LexicalFeature.HASH_COMMENTS))
                .containsExactly(":b");
        assertThat(placeholders("select 'a\\' :a', \"\\\" :b\", :c", LexicalFeature.BACKSLASH_ESCAPES))
                .containsExactly(":c");
        assertThat(placeholders("select E'a\\' :a', e'\\\\', :b", LexicalFeature.ESCAPE_TEXT))
                .containsExactly(":b");
        assertThat(placeholders("select 'a\\', :b", LexicalFeature.ESCAPE_TEXT)).containsExactly(":b");
        assertThat(placeholders("select /* :a /* :b */ :c */ :d", LexicalFeature.NESTED_COMMENTS))
                .containsExactly(":d");
        assertThat(placeholders("select /* :a /* :b */ :c")).containsExactly(":c");
        assertThat(placeholders("select 1 --:a\n --  :b", LexicalFeature.DASHES_NEED_SPACE))
                .containsExactly(":a");
        assertThat(placeholders("select q'[it's :a]', nQ'!:b!', :c", LexicalFeature.Q_QUOTES))
                .containsExactly(":c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";",
                "-- x",
                "/* x */",
                "select 1; select 2",
                "select 'x",
                "select \"x",
                "select /* x",
                "select :a + ?",
                "select ?1",
                "commit",
                "BEGIN",
                "begin transaction",
                "rollback to savepoint x",
                "End;",
                "/* x */ savepoint y",
                "start transaction",
                "set autocommit = 0"
            })
    void areRefused(String text) {
        assertThatExceptionOfType(InvalidQueryException.class).isThrownBy(() -> SqlTemplate.of(text, STANDARD));
    }

    @Test
    void sayWhereAQuoteBegins() {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> SqlTemplate.of("select 1,\n 2,\n 'x", STANDARD))
                .withMessageContaining("line 3");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "select * from t | true",
                "`  -- x\n (select 1) union (select 2)` | true",
                "values (1) | true",
                "with a as (select 1) select * from a | true",
                "with a as (delete from t returning *) select * from a | false",
                "with a as (select 1) update t set x = 1 | false",
                "select * into b from t | false",
                "select * from t for update | false",
                "select * from t for no key update | false",
                "select 'update', \"delete\" from t | true",
                "select * from t /* insert */ | true",
                "select nextval('s') | false",
                "insert into t values (1) returning id | false",
                "explain select 1 | true",
                "explain analyze delete from t | false",
                "call p() | false",
                "pragma x | false",
                "update t set a = 1 | false"
            })
    void sayWhetherTheyRead(String text, boolean reads) {
        assertThat(SqlTemplate.of(text, STANDARD).reads()).isEqualTo(reads);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "select 1 | true",
                "update t set a = 1 | false",
                "update t set a = 1 returning a | true",
                "insert into t output inserted.id values (1) | true",
                "create table t (a int) | false",
                "delete from t where a = 'returning' | false",
                "call p() | true"
            })
    void sayWhetherTheyCanGiveRows(String text, boolean may) {
        assertThat(SqlTemplate.of(text, STANDARD).mayGiveRows()).isEqualTo(may);
    }
}
