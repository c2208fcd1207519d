package duo.api.relation;

import duo.api.expr.Aggregates;
import duo.api.expr.ComparableAggregate;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Condition;
import duo.api.expr.NumberAggregate;
import duo.api.expr.NumberExpression;
import duo.api.expr.TemporalAggregate;
import duo.api.expr.TemporalExpression;
import duo.api.expr.TextAggregate;
import duo.api.expr.TextExpression;
import duo.api.meta.MappedRelation;
import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.List;

/**
 * A relation to many rows: the inverse of a reference, or one by a junction table. Its conditions and values become queries inside
 * the same statement. Immutable and thread-safe.
 *
 * @param <R> the model that has the relation
 * @param <T> the related model
 * @since 0.1.0
 */
public final class ToMany<R, T> extends DeclaredRelation<R, T> implements Relation<R, T> {
    private static final ValueType FLAG = ValueType.plain(Integer.class);

    /**
     * Creates the relation; called by generated code.
     *
     * @param model the model that has the relation
     * @param target the related model
     * @param mapped the relation
     */
    public ToMany(Class<R> model, Class<T> target, MappedRelation mapped) {
        this(model, target, List.of(), mapped);
    }

    ToMany(Class<R> model, Class<T> target, List<MappedRelation> prefix, MappedRelation mapped) {
        super(model, target, prefix, mapped);
    }

    private Node from(Node node) {
        return Related.Via.of(prefix(), node);
    }

    /**
     * There is a related row.
     *
     * @return the condition
     */
    public Condition<R> any() {
        return new Condition<>(from(new Related.Any(mapped(), List.of())));
    }

    /**
     * There is a related row that fulfils a condition.
     *
     * @param condition the condition; several go together with {@code and}
     * @return the condition
     */
    public Condition<R> any(Condition<? super T> condition) {
        return new Condition<>(from(new Related.Any(mapped(), List.of(condition.node()))));
    }

    /**
     * There is no related row.
     *
     * @return the condition
     */
    public Condition<R> none() {
        return any().not();
    }

    /**
     * There is no related row that fulfils a condition; so rows without related rows fulfil it.
     *
     * @param condition the condition; several go together with {@code and}
     * @return the condition
     */
    public Condition<R> none(Condition<? super T> condition) {
        return any(condition).not();
    }

    /**
     * All related rows fulfil a condition; so rows without related rows fulfil it. A related row of which SQL cannot tell, because
     * something is NULL, does not fulfil the condition.
     *
     * @param condition the condition; several go together with {@code and}
     * @return the condition
     */
    public Condition<R> all(Condition<? super T> condition) {
        Node fails = new Computation.Case(List.of(new Computation.Branch(condition.node(), flag(0))), flag(1), FLAG);
        Node failing = new Node.Compare(Node.Comparison.EQ, fails, flag(1));
        return new Condition<R>(from(new Related.Any(mapped(), List.of(failing)))).not();
    }

    private static Node flag(int value) {
        return new Node.Value(value, FLAG, false);
    }

    /**
     * The number of related rows; 0 where there are none.
     *
     * @return the number
     */
    public NumberExpression<R, Long> count() {
        return count(List.of());
    }

    /**
     * The number of related rows that fulfil a condition; 0 where there are none.
     *
     * @param condition the condition; several go together with {@code and}
     * @return the number
     */
    public NumberExpression<R, Long> count(Condition<? super T> condition) {
        return count(List.of(condition.node()));
    }

    private NumberExpression<R, Long> count(List<Node> conditions) {
        Grouping.Aggregate rows = Aggregates.count().node();
        return new NumberExpression.Computed<>(from(new Related.Computed(mapped(), rows, conditions)), rows.type());
    }

    private Node computed(Grouping.Aggregate aggregate) {
        return from(new Related.Computed(mapped(), aggregate, List.of()));
    }

    /**
     * A number that is computed of all related rows, such as {@code User_.posts.compute(sum(Post_.likes))}.
     *
     * @param aggregate what is computed; its {@code filter} chooses the rows
     * @param <N> the type of the number
     * @return the number, NULL where the aggregate of no rows is
     */
    public <N extends Number> NumberExpression<R, N> compute(NumberAggregate<? super T, N> aggregate) {
        return new NumberExpression.Computed<>(computed(aggregate.node()), aggregate.type());
    }

    /**
     * A text that is computed of all related rows.
     *
     * @param aggregate what is computed; its {@code filter} chooses the rows
     * @return the text, NULL where the aggregate of no rows is
     */
    public TextExpression<R> compute(TextAggregate<? super T> aggregate) {
        return new TextExpression.Computed<>(computed(aggregate.node()), aggregate.type());
    }

    /**
     * A date or time that is computed of all related rows.
     *
     * @param aggregate what is computed; its {@code filter} chooses the rows
     * @param <V> the type of the value
     * @return the value, NULL where the aggregate of no rows is
     */
    public <V> TemporalExpression<R, V> compute(TemporalAggregate<? super T, V> aggregate) {
        return new TemporalExpression.Computed<>(computed(aggregate.node()), aggregate.type());
    }

    /**
     * A value that is computed of all related rows.
     *
     * @param aggregate what is computed; its {@code filter} chooses the rows
     * @param <V> the type of the value
     * @return the value, NULL where the aggregate of no rows is
     */
    public <V> ComparableExpression<R, V> compute(ComparableAggregate<? super T, V> aggregate) {
        return new ComparableExpression.Computed<>(computed(aggregate.node()), aggregate.type());
    }
}
