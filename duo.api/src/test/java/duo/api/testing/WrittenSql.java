package duo.api.testing;

import duo.api.spi.Computation;
import duo.api.spi.Dialect;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import duo.api.spi.Windowed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a dialect writes; it knows columns, values and what is computed of them. */
public final class WrittenSql implements SqlWriter {
    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    public WrittenSql(Dialect dialect) {
        this.dialect = dialect;
    }

    public String text() {
        return text.toString();
    }

    public List<@Nullable Object> values() {
        return values;
    }

    @Override
    public SqlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    @Override
    public SqlWriter identifier(String name) {
        return sql(dialect.quote(name));
    }

    @Override
    public SqlWriter value(Node.Value value) {
        values.add(value.value());
        return sql("?");
    }

    @Override
    public SqlWriter output() {
        return sql("?");
    }

    @Override
    public SqlWriter node(Node node) {
        switch (node) {
            case Node.Column column -> identifier(column.column().name());
            case Node.Value value -> value(value);
            case Node.Arithmetic arithmetic -> dialect.expressions().arithmetic(arithmetic, this);
            case Computation.Call call -> dialect.expressions().call(call, this);
            case Computation.Case conditional -> dialect.expressions().conditional(conditional, this);
            case Computation.Cast cast -> dialect.expressions().cast(cast, this);
            case Grouping.Aggregate aggregate -> dialect.expressions().aggregate(aggregate, this);
            case Windowed.Over over -> dialect.expressions().over(over, this);
            case Node.Compare compare ->
                node(compare.left()).sql(" " + compare.operator().sql() + " ").node(compare.right());
            case Computation.Fragment fragment -> sql(fragment.texts().get(0));
            case Structure structure -> structure(structure);
            default -> throw new IllegalArgumentException("not written here: " + node);
        }
        return this;
    }

    private void structure(Structure structure) {
        switch (structure) {
            case Structure.Path path -> dialect.expressions().json().path(path, this);
            case Structure.Extract extract -> dialect.expressions().json().extract(extract, this);
            case Structure.Test test -> dialect.expressions().json().test(test, this);
            case Structure.ScalarCompare compare -> dialect.expressions().json().compare(compare, this);
            case Structure.Is test -> dialect.expressions().json().is(test, this);
            case Structure.AnyElement any -> dialect.expressions().json().any(any, this);
            case Structure.Element element -> dialect.expressions().json().element(element, this);
            case Structure.Judged judged -> dialect.expressions().json().judged(judged, this);
            case Structure.Document document -> dialect.expressions().json().document(document, this);
            case Structure.Includes includes -> dialect.expressions().arrays().includes(includes, this);
            case Structure.ListLength length -> dialect.expressions().arrays().length(length, this);
        }
    }

    @Override
    public SqlWriter operand(Node node) {
        boolean compound = node instanceof Node.Arithmetic;
        return sql(compound ? "(" : "").node(node).sql(compound ? ")" : "");
    }
}
