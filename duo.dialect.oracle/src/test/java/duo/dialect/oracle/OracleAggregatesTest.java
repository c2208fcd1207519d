package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.Windowed;
import duo.api.testing.Person;
import duo.api.testing.WrittenSql;
import java.util.List;
import org.junit.jupiter.api.Test;

class OracleAggregatesTest {
    private static final ValueType NUMBER = ValueType.plain(Long.class);
    private static final Node ID = new Node.Column(Person.ID);
    private static final Node NAME = new Node.Column(Person.NAME);
    private static final List<Sort> BY_ID = List.of(Sort.of(ID, false));
    private static final Node FIRST =
            new Node.Compare(Node.Comparison.EQ, new Node.Column(Person.ORDER), Person.number(1));

    private static WrittenSql written(Node node) {
        WrittenSql out = new WrittenSql(new OracleDialect());
        out.node(node);
        return out;
    }

    private static Grouping.Aggregate aggregate(Grouping.Function function, Node operand) {
        return Grouping.Aggregate.of(function, operand, NUMBER);
    }

    private static Grouping.Aggregate joined(List<Sort> order) {
        return new Grouping.Aggregate(
                Grouping.Function.JOIN_TEXT,
                NAME,
                false,
                null,
                Person.text(", "),
                order,
                ValueType.plain(String.class));
    }

    @Test
    void aFilterIsAConditional() {
        Grouping.Aggregate count = Grouping.Aggregate.of(Grouping.Function.COUNT, null, NUMBER);
        assertThat(written(count.filtered(FIRST)).text()).isEqualTo("COUNT(CASE WHEN \"order\" = ? THEN 1 END)");
        Grouping.Aggregate sum =
                aggregate(Grouping.Function.SUM, ID).ofDifferent().filtered(FIRST);
        assertThat(written(sum).text()).isEqualTo("SUM(DISTINCT CASE WHEN \"order\" = ? THEN \"id\" END)");
        assertThat(written(sum).values()).containsExactly(1L);
    }

    @Test
    void meansAndDeviations() {
        assertThat(written(aggregate(Grouping.Function.AVG, ID)).text()).isEqualTo("AVG(\"id\")");
        assertThat(written(aggregate(Grouping.Function.STDDEV_POPULATION, ID)).text())
                .isEqualTo("STDDEV_POP(\"id\")");
    }

    @Test
    void textsAreJoined() {
        WrittenSql ordered = written(joined(List.of(Sort.of(ID, true))));
        assertThat(ordered.text())
                .isEqualTo(
                        "SUBSTR(LISTAGG(NVL2(\"name\", ? || \"name\", NULL)) WITHIN GROUP (ORDER BY \"id\" DESC), NVL(LENGTH(?), 0) + 1)");
        assertThat(ordered.values()).containsExactly(", ", ", ");
        assertThat(written(joined(List.of())).text())
                .isEqualTo(
                        "SUBSTR(LISTAGG(NVL2(\"name\", ? || \"name\", NULL)) WITHIN GROUP (ORDER BY NULL), NVL(LENGTH(?), 0) + 1)");
    }

    @Test
    void differentTextsAreJoined() {
        assertThat(written(joined(List.of(Sort.of(NAME, false))).ofDifferent()).text())
                .isEqualTo(
                        "SUBSTR(LISTAGG(DISTINCT NVL2(\"name\", ? || \"name\", NULL)) WITHIN GROUP (ORDER BY \"name\"), NVL(LENGTH(?), 0) + 1)");
    }

    @Test
    void aFunctionIsNamed() {
        Grouping.Aggregate named = aggregate(
                Grouping.Function.NAMED, new Computation.Named("dbo.median", List.of(ID, Person.number(2)), NUMBER));
        assertThat(written(named).text()).isEqualTo("dbo.median(\"id\", ?)");
        assertThat(written(named.ofDifferent().filtered(FIRST)).text())
                .isEqualTo("dbo.median(DISTINCT CASE WHEN \"order\" = ? THEN \"id\" END, ?)");
    }

    @Test
    void functionsStandOverWindows() {
        Windowed.Call row = Windowed.Call.of(Windowed.Function.ROW_NUMBER, null, 0, NUMBER);
        assertThat(written(new Windowed.Over(row, List.of(NAME), List.of(), Windowed.Frame.ALL))
                        .text())
                .isEqualTo("ROW_NUMBER() OVER (PARTITION BY \"name\" ORDER BY NULL)");
        Windowed.Call lag = Windowed.Call.of(Windowed.Function.LAG, NAME, 2, NUMBER);
        assertThat(written(new Windowed.Over(lag, List.of(), BY_ID, null)).text())
                .isEqualTo("LAG(\"name\", 2) OVER (ORDER BY \"id\")");
        Windowed.Frame frame = new Windowed.Frame(true, new Windowed.Bound(-1), new Windowed.Bound(0));
        assertThat(written(new Windowed.Over(aggregate(Grouping.Function.SUM, ID), List.of(NAME), BY_ID, frame))
                        .text())
                .isEqualTo(
                        "SUM(\"id\") OVER (PARTITION BY \"name\" ORDER BY \"id\" ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)");
    }

    @Test
    void aDistanceOfValuesIsARange() {
        Windowed.Over over = new Windowed.Over(
                aggregate(Grouping.Function.SUM, ID),
                List.of(),
                BY_ID,
                new Windowed.Frame(false, new Windowed.Bound(-5), new Windowed.Bound(Windowed.Bound.UNBOUNDED)));
        assertThat(written(over).text())
                .isEqualTo("SUM(\"id\") OVER (ORDER BY \"id\" RANGE BETWEEN 5 PRECEDING AND UNBOUNDED FOLLOWING)");
    }
}
