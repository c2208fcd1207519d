package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes the nodes of aggregates and of keys of groups. */
final class AggregateNodes {
    private AggregateNodes() {}

    /** An aggregate whose result has the type of what it is computed of. */
    static Grouping.Aggregate of(Grouping.Function function, Expression<?, ?> operand) {
        return of(function, operand, operand.type());
    }

    static Grouping.Aggregate of(Grouping.Function function, Expression<?, ?> operand, ValueType type) {
        return Grouping.Aggregate.of(function, operand.node().unnamed(), type);
    }

    /** An aggregate of the database by its name. */
    static Grouping.Aggregate call(String name, ValueType type, Expression<?, ?> first, Expression<?, ?>... rest) {
        List<Node> arguments = new ArrayList<>();
        arguments.add(first.node().unnamed());
        Arrays.stream(rest).forEach(argument -> arguments.add(argument.node().unnamed()));
        return Grouping.Aggregate.of(Grouping.Function.NAMED, new Computation.Named(name, arguments, type), type);
    }

    static Grouping.Key key(Expression<?, ?> expression) {
        return new Grouping.Key(expression.node().unnamed());
    }
}
