package duo.core.query;

import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Expression;
import duo.api.meta.RowReader;
import duo.api.spi.Node;
import duo.core.execution.Output;
import duo.core.plan.RowShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What expressions of the user make of a row: a row of values, or one value. */
final class Selections {
    private Selections() {}

    static RowShape<Row> rows(List<? extends Expression<?, ?>> expressions) {
        if (expressions.isEmpty()) {
            throw new IllegalArgumentException("Nothing is selected; name at least one expression");
        }
        List<Output> outputs = new ArrayList<>();
        for (Expression<?, ?> expression : expressions) {
            outputs.add(Output.of(expression, outputs.size() + 1));
        }
        refuseSameNames(outputs);
        return columns(List.copyOf(outputs));
    }

    /** Columns of different rows may be called alike, and are asked for by themselves; a name that was given means one value. */
    private static void refuseSameNames(List<Output> outputs) {
        Set<String> names = new HashSet<>();
        Set<String> given = new HashSet<>();
        for (Output output : outputs) {
            boolean first = names.add(output.name());
            boolean named = output.node() instanceof Node.Named && given.add(output.name());
            if (!first && (named || given.contains(output.name()))) {
                throw new InvalidQueryException(
                        "Two of the values have the name '" + output.name() + "'; give one another name with as(..)");
            }
        }
    }

    /** Refuses keys of groups that were given the same name. */
    static void refuseSameNamesOf(List<? extends Expression<?, ?>> keys) {
        List<Output> outputs = new ArrayList<>();
        keys.forEach(key -> outputs.add(Output.of(key, outputs.size() + 1)));
        refuseSameNames(outputs);
    }

    static RowShape<Row> columns(List<Output> outputs) {
        return new RowShape<>("Row", outputs, row -> read(outputs, row));
    }

    private static Row read(List<Output> outputs, RowReader row) {
        @Nullable Object[] values = new @Nullable Object[outputs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = row.<Object>getGenericOrNull(i);
        }
        return new SelectedRow(outputs, values);
    }

    static <V> RowShape<V> values(Expression<?, V> expression) {
        return new RowShape<>("value", List.of(Output.of(expression, 1)), Selections::value);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"
    }) // the expression has the type, and a list of values may hold null where the database does, as in SQL
    private static <V> V value(RowReader row) {
        return row.getGenericOrNull(0);
    }
}
