package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleFunctionsTest {
    private static final Node NAME = new Node.Column(Person.NAME);
    private static final Node ORDER = new Node.Column(Person.ORDER);

    private static String written(SqlFunction function, Class<?> type, Node... arguments) {
        WrittenSql out = new WrittenSql(new OracleDialect());
        out.node(new Computation.Call(function, List.of(arguments), ValueType.plain(type)));
        return out.text();
    }

    @Test
    void textIsCountedByCodePoints() {
        assertThat(written(SqlFunction.LENGTH, Integer.class, NAME)).isEqualTo("LENGTH4(\"name\")");
        assertThat(written(SqlFunction.CONCAT, String.class, NAME, Person.text("x")))
                .isEqualTo("(\"name\" || ?)");
        assertThat(written(SqlFunction.POSITION, Integer.class, Person.text("x"), NAME))
                .isEqualTo("INSTR4(\"name\", ?)");
        assertThat(written(SqlFunction.REGEX_IGNORE_CASE, Boolean.class, NAME, Person.text("x")))
                .isEqualTo("REGEXP_LIKE(\"name\", ?, 'in')");
    }

    @Test
    void wholeNumbersAreCut() {
        assertThat(written(SqlFunction.DIVIDE, Integer.class, ORDER, ORDER))
                .isEqualTo("TRUNC(\"order\" / NULLIF(\"order\", 0))");
        assertThat(written(SqlFunction.DIVIDE, Double.class, ORDER, ORDER))
                .isEqualTo("(\"order\" / NULLIF(\"order\", 0))");
        assertThat(written(SqlFunction.SQRT, Double.class, ORDER))
                .isEqualTo("CASE WHEN \"order\" >= 0 THEN SQRT(\"order\") END");
    }

    @Test
    void datesAreTakenApartAndPutTogether() {
        assertThat(written(SqlFunction.ISO_WEEK, Integer.class, ORDER))
                .isEqualTo("TO_NUMBER(TO_CHAR(\"order\", 'IW'))");
        assertThat(written(SqlFunction.TRUNCATE_TO_WEEK, LocalDate.class, ORDER))
                .isEqualTo("(TRUNC(\"order\", 'IW'))");
        assertThat(written(SqlFunction.TRUNCATE_TO_HOUR, LocalDateTime.class, ORDER))
                .isEqualTo("CAST(TRUNC(\"order\", 'HH24') AS TIMESTAMP(6))");
        assertThat(written(SqlFunction.TRUNCATE_TO_HOUR, LocalTime.class, ORDER))
                .isEqualTo("TO_CHAR(CAST(TRUNC(\"order\", 'HH24') AS TIMESTAMP(6)), 'HH24:MI:SS.FF6')");
        assertThat(written(SqlFunction.IN_UTC, LocalDateTime.class, ORDER)).isEqualTo("SYS_EXTRACT_UTC(\"order\")");
        assertThat(written(SqlFunction.TIME_OF, LocalTime.class, ORDER))
                .isEqualTo("TO_CHAR(CAST(\"order\" AS TIMESTAMP(6)), 'HH24:MI:SS.FF6')");
        assertThat(written(SqlFunction.IN_ZONE, LocalDateTime.class, ORDER, Person.text("Europe/Paris")))
                .isEqualTo("CAST(\"order\" AT TIME ZONE ? AS TIMESTAMP(6))");
    }

    @Test
    void castsCutFractionsOff() {
        WrittenSql out = new WrittenSql(new OracleDialect());
        out.node(new Computation.Cast(ORDER, ValueType.plain(Double.class), ValueType.plain(Long.class)));
        assertThat(out.text()).isEqualTo("CAST(TRUNC(\"order\") AS NUMBER(19))");
        WrittenSql text = new WrittenSql(new OracleDialect());
        text.node(new Computation.Cast(ORDER, ValueType.plain(Long.class), ValueType.plain(String.class)));
        assertThat(text.text()).isEqualTo("TO_CHAR(\"order\")");
    }

    private static String text(Class<?> from) {
        WrittenSql out = new WrittenSql(new OracleDialect());
        out.node(new Computation.Cast(ORDER, ValueType.plain(from), ValueType.plain(String.class)));
        return out.text();
    }

    @Test
    void momentsAreTexts() {
        assertThat(text(LocalTime.class)).isEqualTo("TO_CHAR(\"order\")");
        assertThat(text(LocalDateTime.class)).isEqualTo("TO_CHAR(\"order\", 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6')");
        assertThat(text(Instant.class))
                .isEqualTo("TO_CHAR(SYS_EXTRACT_UTC(\"order\"), 'YYYY-MM-DD\"T\"HH24:MI:SS.FF6\"Z\"')");
    }

    @Test
    void patternsOfExpressionsHaveTwoWildcards() {
        assertThat(written(SqlFunction.LIKE, Boolean.class, NAME, NAME))
                .isEqualTo("(\"name\" LIKE REPLACE(REPLACE(REPLACE(REPLACE("
                        + "REPLACE(REPLACE(REPLACE(REPLACE(REPLACE((REPLACE(REPLACE(\"name\", '!', '!e'), '\\\\', '!b') || '!z'), '\\!z', '!b!z'), '!z', ''), '\\%', '!p'), '\\_', '!u'), '\\', '')"
                        + ", '!b', '\\'), '!p', '!%'), '!u', '!_'), '!e', '!!') ESCAPE '!')");
    }

    @Test
    void severalValuesAreNotOrderedByAQuery() {
        assertThat(new OracleDialect().queries().ordersTuples()).isFalse();
        assertThat(new OracleDialect().queries().tupleMembers()).isTrue();
    }
}
