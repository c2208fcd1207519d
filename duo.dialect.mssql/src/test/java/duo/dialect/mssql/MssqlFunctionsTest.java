package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.SqlFunction;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class MssqlFunctionsTest {
    private static final Node NAME = new Node.Column(Person.NAME);
    private static final Node ORDER = new Node.Column(Person.ORDER);

    private static String written(SqlFunction function, Class<?> type, Node... arguments) {
        MssqlDialect dialect = new MssqlDialect();
        WrittenSql out = new WrittenSql(dialect);
        out.node(new Computation.Call(function, List.of(arguments), ValueType.plain(type)));
        return out.text();
    }

    @Test
    void textIsCountedByCodePointsAndComparedByThem() {
        assertThat(written(SqlFunction.LENGTH, Integer.class, NAME))
                .isEqualTo("(LEN(CAST([name] AS NVARCHAR(MAX)) COLLATE Latin1_General_100_CI_AS_SC + N'.') - 1)");
        assertThat(written(SqlFunction.SUBSTRING, String.class, NAME, Person.number(1), Person.number(2)))
                .isEqualTo("(SUBSTRING([name] COLLATE Latin1_General_100_CI_AS_SC, ?, ?)"
                        + " COLLATE Latin1_General_100_BIN2)");
        assertThat(written(SqlFunction.CONCAT, String.class, NAME, Person.text("x")))
                .isEqualTo("CONCAT([name], ?)");
        assertThatThrownBy(() -> written(SqlFunction.REGEX, Boolean.class, NAME, Person.text("x")))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("regular expressions");
    }

    @Test
    void numbersAreDividedByWhatIsNotZero() {
        assertThat(written(SqlFunction.DIVIDE, Integer.class, ORDER, ORDER))
                .isEqualTo("([order] / NULLIF([order], 0))");
        assertThat(written(SqlFunction.DIVIDE, BigInteger.class, ORDER, ORDER))
                .isEqualTo("(([order] - [order] % NULLIF([order], 0)) / [order])");
        assertThat(written(SqlFunction.MOD, Integer.class, ORDER, ORDER)).isEqualTo("([order] % NULLIF([order], 0))");
        assertThat(written(SqlFunction.GREATEST, Integer.class, ORDER, Person.number(1)))
                .isEqualTo("CASE WHEN [order] >= ? THEN [order] WHEN [order] < ? THEN ? END");
        assertThat(written(SqlFunction.SIGN, Integer.class, ORDER)).isEqualTo("CAST(SIGN([order]) AS INT)");
    }

    @Test
    void datesAreTakenApartAndPutTogether() {
        assertThat(written(SqlFunction.ISO_WEEK, Integer.class, ORDER)).isEqualTo("DATEPART(ISO_WEEK, [order])");
        assertThat(written(SqlFunction.TRUNCATE_TO_MONTH, LocalDate.class, ORDER))
                .isEqualTo("DATEFROMPARTS(YEAR([order]), MONTH([order]), 1)");
        assertThat(written(SqlFunction.TRUNCATE_TO_MONTH, LocalDateTime.class, ORDER))
                .isEqualTo("CAST(DATEFROMPARTS(YEAR([order]), MONTH([order]), 1) AS DATETIME2(6))");
        assertThat(written(SqlFunction.TRUNCATE_TO_MINUTE, LocalTime.class, ORDER))
                .isEqualTo("TIMEFROMPARTS(DATEPART(HOUR, [order]), DATEPART(MINUTE, [order]), 0, 0, 6)");
        assertThat(written(
                        SqlFunction.PLUS_DURATION,
                        LocalDateTime.class,
                        ORDER,
                        Person.number(1),
                        Person.number(2),
                        Person.number(3)))
                .isEqualTo("DATEADD(MICROSECOND, ?, DATEADD(SECOND, ?, DATEADD(DAY, ?, [order])))");
        assertThat(written(SqlFunction.IN_UTC, LocalDateTime.class, ORDER))
                .isEqualTo("CAST(SWITCHOFFSET([order], '+00:00') AS DATETIME2(6))");
        assertThat(written(SqlFunction.TIME_OF, LocalTime.class, ORDER)).isEqualTo("CAST([order] AS TIME(6))");
        assertThat(written(SqlFunction.START_OF_DAY, LocalDateTime.class, ORDER))
                .isEqualTo("CAST([order] AS DATETIME2(6))");
        assertThatThrownBy(() -> written(SqlFunction.IN_ZONE, LocalDateTime.class, ORDER, Person.text("Europe/Paris")))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("ZoneOffset");
    }

    @Test
    void anOrderByAValueIsNoPosition() {
        WrittenSql out = new WrittenSql(new MssqlDialect());
        new MssqlDialect().expressions().sort(Sort.of(Person.number(1), true), out);
        assertThat(out.text()).isEqualTo("(SELECT ?) DESC");
    }

    @Test
    void castsNameTypesOfTheServer() {
        WrittenSql out = new WrittenSql(new MssqlDialect());
        out.node(new Computation.Cast(ORDER, ValueType.plain(Integer.class), ValueType.plain(String.class)));
        assertThat(out.text()).isEqualTo("(CAST([order] AS NVARCHAR(4000)) COLLATE Latin1_General_100_BIN2)");
        WrittenSql number = new WrittenSql(new MssqlDialect());
        number.node(new Computation.Cast(NAME, ValueType.plain(String.class), ValueType.plain(Long.class)));
        assertThat(number.text()).isEqualTo("CAST([name] AS BIGINT)");
    }

    private static String text(Class<?> from) {
        WrittenSql out = new WrittenSql(new MssqlDialect());
        out.node(new Computation.Cast(ORDER, ValueType.plain(from), ValueType.plain(String.class)));
        return out.text();
    }

    @Test
    void momentsAreTexts() {
        assertThat(text(LocalTime.class))
                .isEqualTo("(CONVERT(NVARCHAR(15), CAST([order] AS TIME(6)), 121) COLLATE Latin1_General_100_BIN2)");
        assertThat(text(LocalDateTime.class))
                .isEqualTo("(REPLACE(CONVERT(NVARCHAR(26), CAST([order] AS DATETIME2(6)), 121)"
                        + " COLLATE Latin1_General_100_BIN2, ' ', 'T'))");
        assertThat(text(Instant.class))
                .isEqualTo("(REPLACE(CONVERT(NVARCHAR(26), CAST(SWITCHOFFSET([order], '+00:00') AS DATETIME2(6)), 121)"
                        + " COLLATE Latin1_General_100_BIN2, ' ', 'T') + 'Z')");
    }

    @Test
    void patternsOfExpressionsHaveTwoWildcards() {
        assertThat(written(SqlFunction.LIKE, Boolean.class, NAME, NAME))
                .isEqualTo("([name] LIKE REPLACE(REPLACE(REPLACE(REPLACE(REPLACE("
                        + "REPLACE(REPLACE(REPLACE(REPLACE(REPLACE((REPLACE(REPLACE([name], '!', '!e'), '\\\\', '!b') + '!z'), '\\!z', '!b!z'), '!z', ''), '\\%', '!p'), '\\_', '!u'), '\\', '')"
                        + ", '[', '!['), '!b', '\\'), '!p', '!%'), '!u', '!_'), '!e', '!!') ESCAPE '!')");
    }
}
