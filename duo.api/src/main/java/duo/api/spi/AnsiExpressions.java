package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions in standard SQL, as far as most databases know it. A dialect overrides what its database writes otherwise.
 *
 * @since 0.1.0
 */
public class AnsiExpressions implements ExpressionSyntax {
    private final Dialect dialect;
    private final AnsiAggregates aggregates;

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to, for the names of types and for messages
     */
    public AnsiExpressions(Dialect dialect) {
        this(dialect, new AnsiAggregates(dialect));
    }

    /**
     * Creates the syntax with aggregates of its own.
     *
     * @param dialect the dialect that it belongs to, for the names of types and for messages
     * @param aggregates writes aggregates
     */
    public AnsiExpressions(Dialect dialect, AnsiAggregates aggregates) {
        this.dialect = dialect;
        this.aggregates = aggregates;
    }

    /**
     * The dialect that this syntax belongs to.
     *
     * @return the dialect
     */
    protected final Dialect dialect() {
        return dialect;
    }

    /**
     * The error for what the database cannot do.
     *
     * @param feature what was asked for
     * @return the error, to be thrown
     */
    protected final UnsupportedFeatureException unsupported(String feature) {
        return new UnsupportedFeatureException(dialect.name() + " has no " + feature);
    }

    @Override
    public void constant(boolean value, SqlWriter out) {
        out.sql(value ? "1 = 1" : "1 = 0");
    }

    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        boolean like = match.match() != Node.Match.EQUALS;
        Node.Value pattern = like ? LikePattern.of(match) : match.pattern();
        if (match.ignoreCase()) {
            String lower = lowerFunction() + "(";
            out.sql(lower).node(match.operand()).sql(like ? ") LIKE " : ") = ");
            out.sql(lower).value(pattern).sql(")");
        } else {
            out.node(match.operand()).sql(like ? " LIKE " : " = ").value(pattern);
        }
        if (like) {
            out.sql(LikePattern.clause());
        }
    }

    /**
     * The function that matches without regard to case compare by.
     *
     * @return its name, {@code LOWER} unless overridden
     */
    protected String lowerFunction() {
        return "LOWER";
    }

    @Override
    public void distinct(Node.Compare compare, SqlWriter out) {
        out.operand(compare.left()).sql(" " + compare.operator().sql() + " ").operand(compare.right());
    }

    @Override
    public void arithmetic(Node.Arithmetic arithmetic, SqlWriter out) {
        out.operand(arithmetic.left())
                .sql(" " + arithmetic.operation().sql() + " ")
                .operand(arithmetic.right());
    }

    @Override
    public void call(Computation.Call call, SqlWriter out) {
        if (call.function() == SqlFunction.IN_ZONE && !knowsZones()) {
            throw unsupported(
                    "time zones by name that every server knows; give an offset, such as ZoneOffset.ofHours(1)");
        }
        FunctionTemplate.write(template(call), call.arguments(), out);
    }

    /**
     * The text of a function, with the places of its arguments. A dialect answers for the functions that its database writes
     * otherwise, and leaves the others to this.
     *
     * @param call the call
     * @return a {@link FunctionTemplate template}
     * @throws UnsupportedFeatureException if the database has nothing like it
     */
    protected String template(Computation.Call call) {
        return AnsiFunctions.template(call);
    }

    @Override
    public void conditional(Computation.Case conditional, SqlWriter out) {
        out.sql("CASE");
        for (Computation.Branch branch : conditional.branches()) {
            out.sql(" WHEN ").node(branch.condition()).sql(" THEN ").operand(branch.value());
        }
        if (conditional.otherwise() != null) {
            out.sql(" ELSE ").operand(conditional.otherwise());
        }
        out.sql(" END");
    }

    /**
     * Whether a conditional gives texts in which no column has a part, so that none lends them a collation.
     *
     * @param conditional the conditional
     * @return whether it does
     */
    protected static boolean isOfTextValues(Computation.Case conditional) {
        ValueType type = conditional.type().inColumn();
        boolean text =
                type.raw() == String.class || type.raw() == Character.class || type.storage() == Storage.ENUM_NAME;
        return text
                && conditional.branches().stream().noneMatch(branch -> hasColumn(branch.value()))
                && (conditional.otherwise() == null || !hasColumn(conditional.otherwise()));
    }

    private static boolean hasColumn(Node node) {
        return node.holds(part -> part instanceof Node.Column || part instanceof Node.Output || part instanceof Nested);
    }

    @Override
    public void cast(Computation.Cast cast, SqlWriter out) {
        boolean moment = cast.type().raw() == String.class
                && Temporal.class.isAssignableFrom(cast.from().raw());
        FunctionTemplate.write(moment ? temporalText(cast) : castTemplate(cast), List.of(cast.operand()), out);
    }

    /**
     * The text of a time, of a date with a time or of a moment in ISO 8601, with six digits of the second; moments in UTC with a {@code Z}
     * behind.
     *
     * @param cast the cast of a {@code LocalTime}, {@code LocalDateTime}, {@code Instant} or {@code OffsetDateTime}
     * @return a {@link FunctionTemplate template}
     * @throws UnsupportedFeatureException if the database cannot write it so
     */
    protected String temporalText(Computation.Cast cast) {
        throw unsupported("cast of " + cast.from().raw().getSimpleName() + " to text");
    }

    /**
     * The text of a cast, with the place of its operand.
     *
     * @param cast the cast
     * @return a {@link FunctionTemplate template}
     * @throws UnsupportedFeatureException if the database cannot turn the one into the other
     */
    protected String castTemplate(Computation.Cast cast) {
        boolean cut = AnsiFunctions.isWhole(cast.type()) && AnsiFunctions.isFraction(cast.from());
        return "CAST(" + (cut ? "TRUNC({0})" : "{0}") + " AS " + castType(cast) + ")";
    }

    /**
     * The type that a cast names.
     *
     * @param cast the cast
     * @return the column type of the target, unless the database names types otherwise in casts
     */
    protected String castType(Computation.Cast cast) {
        return dialect.types()
                .table()
                .find(cast.type().raw())
                .map(mapping -> mapping.columnType().apply(ColumnSize.DEFAULT))
                .orElseThrow(() -> unsupported("cast to " + cast.type().raw().getSimpleName()));
    }

    @Override
    public void aggregate(Grouping.Aggregate aggregate, SqlWriter out) {
        aggregates.aggregate(aggregate, out);
    }

    @Override
    public void over(Windowed.Over over, SqlWriter out) {
        aggregates.over(over, out);
    }

    @Override
    public void sort(Sort sort, SqlWriter out) {
        out.node(sort.node()).sql(sort.descending() ? " DESC" : "");
        if (sort.nulls() != Sort.Nulls.ANYWHERE) {
            out.sql(sort.nulls() == Sort.Nulls.FIRST ? " NULLS FIRST" : " NULLS LAST");
        }
    }

    @Override
    public boolean sortsNullLast() {
        return true;
    }

    /** {@inheritDoc} Floating-point numbers of 32 bits are widened on the way, and few databases compare large objects. */
    @Override
    public boolean comparesExactly(Class<?> type) {
        return type != Float.class && type != byte[].class;
    }

    /**
     * Writes a step of an order for databases without NULLS FIRST: a first step sorts by whether the value is NULL. A bound value alone
     * would be taken for the position of what is selected, or refused.
     *
     * @param sort the step
     * @param out takes the text
     */
    protected static void sortByNullness(Sort sort, SqlWriter out) {
        if (sort.nulls() != Sort.Nulls.ANYWHERE) {
            out.sql("CASE WHEN ").operand(sort.node()).sql(" IS NULL THEN ");
            out.sql(sort.nulls() == Sort.Nulls.FIRST ? "0 ELSE 1 END, " : "1 ELSE 0 END, ");
        }
        boolean constant = sort.node().unnamed() instanceof Node.Value;
        out.sql(constant ? "(SELECT " : "").node(sort.node()).sql(constant ? ")" : "");
        out.sql(sort.descending() ? " DESC" : "");
    }

    @Override
    public void tuples(Node.Compare compare, SqlWriter out) {
        out.node(compare.left()).sql(" " + compare.operator().sql() + " ").node(compare.right());
    }

    /**
     * Writes a comparison of tuples for databases that compare single values only.
     *
     * @param compare the comparison
     * @param out takes the text
     */
    protected final void tuplesByParts(Node.Compare compare, SqlWriter out) {
        out.operand(byParts(
                compare.operator(), ((Node.Tuple) compare.left()).parts(), ((Node.Tuple) compare.right()).parts()));
    }

    @Override
    public Support<JsonSyntax> json() {
        return Support.missing(dialect.name() + " has no expressions on JSON");
    }

    @Override
    public Support<ArraySyntax> arrays() {
        return Support.missing(dialect.name() + " has no expressions on lists");
    }

    private static Node byParts(Node.Comparison operator, List<Node> left, List<Node> right) {
        List<Node> parts = new ArrayList<>();
        boolean equality = operator == Node.Comparison.EQ || operator == Node.Comparison.NE;
        for (int i = 0; i < left.size(); i++) {
            boolean last = i == left.size() - 1;
            if (equality) {
                parts.add(new Node.Compare(operator, left.get(i), right.get(i)));
                continue;
            }
            List<Node> step = new ArrayList<>();
            for (int before = 0; before < i; before++) {
                step.add(new Node.Compare(Node.Comparison.EQ, left.get(before), right.get(before)));
            }
            step.add(new Node.Compare(last ? operator : strict(operator), left.get(i), right.get(i)));
            parts.add(step.size() == 1 ? step.get(0) : new Node.Junction(false, step));
        }
        return new Node.Junction(operator != Node.Comparison.EQ, parts);
    }

    private static Node.Comparison strict(Node.Comparison operator) {
        return switch (operator) {
            case LE -> Node.Comparison.LT;
            case GE -> Node.Comparison.GT;
            default -> operator;
        };
    }
}
