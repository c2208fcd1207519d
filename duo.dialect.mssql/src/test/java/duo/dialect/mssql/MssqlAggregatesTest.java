package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.UnsupportedFeatureException;
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

class MssqlAggregatesTest {
    private static final ValueType NUMBER = ValueType.plain(Long.class);
    private static final Node ID = new Node.Column(Person.ID);
    private static final Node NAME = new Node.Column(Person.NAME);
    private static final List<Sort> BY_ID = List.of(Sort.of(ID, false));
    private static final Node FIRST =
            new Node.Compare(Node.Comparison.EQ, new Node.Column(Person.ORDER), Person.number(1));

    private static WrittenSql written(Node node) {
        WrittenSql out = new WrittenSql(new MssqlDialect());
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
        assertThat(written(count.filtered(FIRST)).text()).isEqualTo("COUNT_BIG(CASE WHEN [order] = ? THEN 1 END)");
        Grouping.Aggregate sum =
                aggregate(Grouping.Function.SUM, ID).ofDifferent().filtered(FIRST);
        assertThat(written(sum).text()).isEqualTo("SUM(DISTINCT CASE WHEN [order] = ? THEN [id] END)");
        assertThat(written(sum).values()).containsExactly(1L);
    }

    @Test
    void meansAndDeviations() {
        assertThat(written(aggregate(Grouping.Function.AVG, ID)).text()).isEqualTo("AVG(CAST([id] AS FLOAT))");
        assertThat(written(aggregate(Grouping.Function.STDDEV_POPULATION, ID)).text())
                .isEqualTo("STDEVP([id])");
    }

    @Test
    void textsAreJoined() {
        WrittenSql ordered = written(joined(List.of(Sort.of(ID, true))));
        assertThat(ordered.text())
                .isEqualTo("STRING_AGG(CAST([name] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [id] DESC)");
        assertThat(ordered.values()).containsExactly(", ");
        assertThat(written(joined(List.of())).text()).isEqualTo("STRING_AGG(CAST([name] AS NVARCHAR(MAX)), ?)");
    }

    @Test
    void differentTextsAreNotJoined() {
        assertThatThrownBy(() -> written(joined(List.of()).ofDifferent()))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("mssql")
                .hasMessageContaining("different texts");
    }

    @Test
    void aFunctionIsNamed() {
        Grouping.Aggregate named = aggregate(
                Grouping.Function.NAMED, new Computation.Named("dbo.median", List.of(ID, Person.number(2)), NUMBER));
        assertThat(written(named).text()).isEqualTo("dbo.median([id], ?)");
        assertThat(written(named.ofDifferent().filtered(FIRST)).text())
                .isEqualTo("dbo.median(DISTINCT CASE WHEN [order] = ? THEN [id] END, ?)");
    }

    @Test
    void functionsStandOverWindows() {
        Windowed.Call row = Windowed.Call.of(Windowed.Function.ROW_NUMBER, null, 0, NUMBER);
        assertThat(written(new Windowed.Over(row, List.of(NAME), List.of(), Windowed.Frame.ALL))
                        .text())
                .isEqualTo("ROW_NUMBER() OVER (PARTITION BY [name] ORDER BY (SELECT NULL))");
        Windowed.Call lag = Windowed.Call.of(Windowed.Function.LAG, NAME, 2, NUMBER);
        assertThat(written(new Windowed.Over(lag, List.of(), BY_ID, null)).text())
                .isEqualTo("LAG([name], 2) OVER (ORDER BY [id])");
        Windowed.Frame frame = new Windowed.Frame(true, new Windowed.Bound(-1), new Windowed.Bound(0));
        assertThat(written(new Windowed.Over(aggregate(Grouping.Function.SUM, ID), List.of(NAME), BY_ID, frame))
                        .text())
                .isEqualTo(
                        "SUM([id]) OVER (PARTITION BY [name] ORDER BY [id] ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)");
    }

    @Test
    void rowsThatAreNotThereHaveAValue() {
        Windowed.Call lag = new Windowed.Call(Windowed.Function.LAG, ID, 2, Person.number(0), NUMBER);
        assertThat(written(new Windowed.Over(lag, List.of(), BY_ID, null)).text())
                .isEqualTo("LAG([id], 2, ?) OVER (ORDER BY [id])");
        Windowed.Call nth = Windowed.Call.of(Windowed.Function.NTH_VALUE, ID, 2, NUMBER);
        assertThatThrownBy(() -> written(new Windowed.Over(nth, List.of(), BY_ID, null)))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("rowNumber()");
    }

    @Test
    void aDistanceOfValuesIsRefused() {
        Windowed.Over over = new Windowed.Over(
                aggregate(Grouping.Function.SUM, ID),
                List.of(),
                BY_ID,
                new Windowed.Frame(false, new Windowed.Bound(-5), new Windowed.Bound(0)));
        assertThatThrownBy(() -> written(over))
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("mssql");
    }
}
