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
            case Structure structure -> dialect.expressions().structure(structure, this);
            default -> throw new IllegalArgumentException("not written here: " + node);
        }
        return this;
    }

    @Override
    public SqlWriter operand(Node node) {
        boolean compound = node instanceof Node.Arithmetic;
        return sql(compound ? "(" : "").node(node).sql(compound ? ")" : "");
    }
}
