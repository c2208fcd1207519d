package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Computation;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Grouping;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.Structure;
import duo.api.spi.Windowed;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes expressions and conditions. */
final class ExpressionRenderer {
    private static final int CHAIN = 100;
    private static final Pattern FUNCTION_NAME = Pattern.compile("[A-Za-z_]\\w*(\\.[A-Za-z_]\\w*){0,2}");

    private final SqlRenderer out;
    private final Dialect dialect;
    private final ExpressionSyntax syntax;

    ExpressionRenderer(SqlRenderer out, Dialect dialect, ExpressionSyntax syntax) {
        this.out = out;
        this.dialect = dialect;
        this.syntax = syntax;
    }

    void write(Node node) {
        switch (node) {
            case Node.Column column -> column(column.column().name());
            case Node.Output output -> out.alias(output.name());
            case Node.Named named -> write(named.node());
            case Node.Value value -> syntax.boundValue(value, out);
            case Node.Constant constant -> syntax.constant(constant.value(), out);
            case Node.Tuple tuple -> {
                out.list(tuple.parts(), "(", ", ", this::comparand);
                out.sql(")");
            }
            case Node.Compare compare -> compare(compare);
            case Node.NullTest test -> {
                out.operand(test.operand());
                out.sql(test.negated() ? " IS NOT NULL" : " IS NULL");
            }
            case Node.Between between -> {
                out.operand(between.operand());
                out.sql(" BETWEEN ");
                comparand(between.low());
                out.sql(" AND ");
                comparand(between.high());
            }
            case Node.In in -> in(in);
            case Node.TextMatch match -> syntax.textMatch(match, out);
            case Node.Junction junction -> junction(junction.disjunction() ? " OR " : " AND ", junction.operands());
            case Node.Not not -> out.sql("NOT (").node(not.operand()).sql(")");
            case Node.Arithmetic arithmetic -> syntax.arithmetic(arithmetic, out);
            case Computation computation -> computation(computation);
            case Grouping.Aggregate aggregate -> {
                checkName(aggregate);
                syntax.aggregate(aggregate, out);
            }
            case Grouping.Key key -> write(key.node());
            case Nested nested -> out.inner(nested);
            case Related.Via via -> out.tables().via(via.relation(), () -> write(via.node()));
            case Related related -> throw new IllegalStateException("No query took the place of " + related);
            case Structure structure -> syntax.structure(structure, out);
            case Windowed.Over over -> {
                checkName(over.function());
                syntax.over(over, out);
            }
            case Windowed.Call call ->
                throw new InvalidQueryException("The function " + call.function() + " needs a window: over(..)");
        }
    }

    private void column(String name) {
        String qualifier = out.tables().qualifier();
        if (!qualifier.isEmpty()) {
            out.identifier(qualifier).sql(".");
        }
        out.identifier(name);
    }

    /** Where tuples are no members, each member is compared on its own. */
    private void in(Node.In in) {
        if (in.operand() instanceof Node.Tuple && !dialect.queries().tupleMembers()) {
            List<Node> each = in.values().stream()
                    .<Node>map(value -> new Node.Compare(Node.Comparison.EQ, in.operand(), value))
                    .toList();
            out.sql(in.negated() ? "NOT (" : "(");
            junction(" OR ", each);
            out.sql(")");
            return;
        }
        out.operand(in.operand());
        out.list(in.values(), in.negated() ? " NOT IN (" : " IN (", ", ", this::comparand);
        out.sql(")");
    }

    private void compare(Node.Compare compare) {
        if (compare.operator() == Node.Comparison.DISTINCT || compare.operator() == Node.Comparison.NOT_DISTINCT) {
            syntax.distinct(compare, out);
        } else if (compare.left() instanceof Node.Tuple && compare.right() instanceof Node.Tuple) {
            syntax.tuples(compare, out);
        } else if (compare.left() instanceof Node.Tuple tuple && compare.right() instanceof Rows rows) {
            out.row(compare.operator(), tuple, rows);
        } else {
            comparand(compare.left());
            out.sql(" " + compare.operator().sql() + " ");
            comparand(compare.right());
        }
    }

    private void computation(Computation computation) {
        switch (computation) {
            case Computation.Call call -> syntax.call(call, out);
            case Computation.Case conditional -> syntax.conditional(conditional, out);
            case Computation.Cast cast -> syntax.cast(cast, out);
            case Computation.Named named -> {
                checkName(named);
                out.list(named.arguments(), named.name() + "(", ", ", out::node);
                out.sql(named.arguments().isEmpty() ? named.name() + "()" : ")");
            }
            case Computation.Fragment fragment -> {
                for (int i = 0; i < fragment.arguments().size(); i++) {
                    out.sql(fragment.texts().get(i));
                    out.operand(fragment.arguments().get(i));
                }
                out.sql(fragment.texts().getLast());
            }
        }
    }

    private static void checkName(Node function) {
        if (function instanceof Grouping.Aggregate aggregate && aggregate.function() == Grouping.Function.NAMED) {
            checkName(Objects.requireNonNull(aggregate.operand()));
        } else if (function instanceof Computation.Named named
                && !FUNCTION_NAME.matcher(named.name()).matches()) {
            throw new InvalidQueryException("The name of a function has letters, digits and underscores, with dots"
                    + " between the parts of a qualified one; this one is '" + named.name() + "'");
        }
    }

    /** Databases bound the depth of an expression, and a long chain is deep for them: it is written as a chain of shorter ones. */
    void junction(String between, List<Node> operands) {
        int count = operands.size();
        if (count <= CHAIN) {
            out.list(operands, "", between, out::operand);
            return;
        }
        int size = Math.max(CHAIN, (int) Math.ceil(Math.sqrt(count)));
        for (int from = 0; from < count; from += size) {
            out.sql(from == 0 ? "(" : between + "(");
            out.list(operands.subList(from, Math.min(from + size, count)), "", between, out::operand);
            out.sql(")");
        }
    }

    private void comparand(Node node) {
        if (node instanceof Node.Value value) {
            syntax.comparand(value, out);
        } else {
            out.operand(node);
        }
    }

    /** Whether a node is written with an operator of its own, so that it needs parentheses beside another. */
    static boolean isCompound(Node node) {
        return switch (node.unnamed()) {
            case Node.Junction junction -> true;
            case Node.Arithmetic arithmetic -> true;
            case Computation.Fragment fragment -> true;
            case Nested.Outer outer -> isCompound(outer.node());
            case Related.Via via -> isCompound(via.node());
            case Grouping.Key key -> isCompound(key.node());
            default -> false;
        };
    }
}
