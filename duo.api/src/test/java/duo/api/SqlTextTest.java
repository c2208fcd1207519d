package duo.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTextTest {

    private static String pretty(String sql) {
        return new SqlText(sql, List.of()).pretty();
    }

    @Test
    void clausesHaveALineEach() {
        assertThat(
                        pretty(
                                "SELECT \"a\" FROM \"t\" WHERE \"a\" = ? AND \"b\" IN (SELECT \"c\" FROM \"u\") ORDER BY \"a\""))
                .isEqualTo("""
                        SELECT "a"
                        FROM "t"
                        WHERE "a" = ?
                          AND "b" IN (
                            SELECT "c"
                            FROM "u")
                        ORDER BY "a\"""");
    }

    @Test
    void quotesAndCommentsStayWhole() {
        String sql = "SELECT \"a FROM b\", 'it''s WHERE', `x OR y`, [p AND q] /* LIMIT SET */";
        assertThat(pretty(sql)).isEqualTo(sql);
    }
}
