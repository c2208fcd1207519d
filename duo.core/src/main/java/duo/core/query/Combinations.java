package duo.core.query;

import duo.api.Combined;
import duo.api.Operand;
import duo.api.error.InvalidQueryException;
import duo.api.meta.JavaType;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import duo.core.execution.Output;
import duo.core.sql.Rows;
import duo.core.sql.SetOperation;
import duo.core.sql.Source;
import java.util.ArrayList;
import java.util.List;

/** Combines queries. */
final class Combinations {
    private Combinations() {}

    static <T, M, R> Combined<T, R> of(
            AbstractQuery<T, M, ?, R> first, SetOperator operator, List<? extends Operand<R>> others) {
        if (others.isEmpty()) {
            throw new IllegalArgumentException("A query is combined with another one at least");
        }
        List<Rows> operands = new ArrayList<>();
        operands.add(((Rows) first.operand()).distinctlyNamed());
        refuseRelated(first);
        for (Operand<R> other : others) {
            refuseRelated(other);
            check(first.operandTypes(), other.operandTypes());
            refuseOtherParts(first, other);
            operands.add(((Rows) other.operand()).distinctlyNamed());
        }
        SetOperation combination = new SetOperation(operator, List.copyOf(operands));
        List<CombinedColumn> columns = columns(first.combinedColumns(), combination.columnNames());
        List<Output> outputs = outputs(first.shape().columns(), columns);
        DefaultCombined.Selected<R> selected = new DefaultCombined.Selected<>(
                () -> first.shape().with(outputs), () -> first.passingShape().with(outputs));
        List<Output> inner = first.inner().equals(first.shape().columns()) ? outputs : first.inner();
        return new DefaultCombined<>(
                first.context, first.scope, first.spec.of(new Source.Derived(combination)), columns, selected, inner);
    }

    private static List<CombinedColumn> columns(List<CombinedColumn> selected, List<String> names) {
        List<CombinedColumn> columns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Node node = selected.get(i).selected();
            boolean named =
                    node instanceof Node.Column column && column.column().name().equals(names.get(i));
            columns.add(new CombinedColumn(node, named ? node : new Node.Output(names.get(i))));
        }
        return List.copyOf(columns);
    }

    private static List<Output> outputs(List<Output> selected, List<CombinedColumn> columns) {
        List<Output> outputs = new ArrayList<>();
        for (int i = 0; i < selected.size(); i++) {
            outputs.add(selected.get(i).with(columns.get(i).node()));
        }
        return List.copyOf(outputs);
    }

    private static void refuseRelated(Object operand) {
        if (operand instanceof AbstractQuery<?, ?, ?, ?> query && query.loadsMore()) {
            throw new InvalidQueryException(
                    "Combined queries load nothing else, and related(..) asks for more; take it off, and load what is"
                            + " related afterwards with db.load(..)");
        }
    }

    /** The columns of the first query are those of all. */
    private static void refuseOtherParts(Object first, Object other) {
        if (first instanceof PartialQuery<?> some
                && other instanceof PartialQuery<?> others
                && !some.loadedColumns().equals(others.loadedColumns())) {
            throw new InvalidQueryException(
                    "Combined queries read the same columns, but only(..) and defer(..) ask for different ones");
        }
    }

    private static void check(List<ValueType> wanted, List<ValueType> given) {
        if (!javaTypes(wanted).equals(javaTypes(given))) {
            throw new InvalidQueryException("Combined queries select values of the same types, but one selects "
                    + names(wanted) + " and another " + names(given));
        }
    }

    private static List<JavaType> javaTypes(List<ValueType> types) {
        return types.stream().map(ValueType::java).toList();
    }

    private static List<String> names(List<ValueType> types) {
        return types.stream().map(type -> type.raw().getSimpleName()).toList();
    }
}
