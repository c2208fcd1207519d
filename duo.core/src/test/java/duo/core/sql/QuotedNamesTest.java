package duo.core.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@NullMarked
class QuotedNamesTest {
    private static final Set<LexicalFeature> MYSQL = Set.of(LexicalFeature.BACKTICKS, LexicalFeature.BACKSLASH_ESCAPES);

    private static String quoted(String sql) {
        return QuotedNames.of(sql, MYSQL, name -> "`" + name.replace("`", "``") + "`");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '#',
            delimiter = '|',
            value = {
                "\"age\" >= 0|`age` >= 0",
                "0 < \"a b\"|0 < `a b`",
                "\"a\"\"b`c\"=\"d\"|`a\"b``c`=`d`",
            })
    void namesHaveTheQuotesOfTheDatabase(String sql, String sent) {
        assertThat(quoted(sql)).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "age >= 0 ",
                " name <> '\"x\"'",
                "name <> 'it\\'s \"x\"'",
                "`a\"b\"` > 0",
                "a > 0 /* \"b\" */",
                ""
            })
    void everythingElseStaysAsItIs(String sql) {
        assertThat(quoted(sql)).isEqualTo(sql);
    }

    @Test
    void aNameThatDoesNotEndIsRefused() {
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> quoted("\"age >= 0"))
                .withMessageContaining("quoted name");
    }
}
