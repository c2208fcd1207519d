package duo.api.relation;

import duo.api.FoundRow;
import duo.api.Subquery;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import duo.api.spi.Sort;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reference of one model to another: the foreign-key column and what it points to. Immutable and thread-safe.
 *
 * @param <R> the model that holds the reference
 * @param <T> the model that is referenced
 * @since 0.1.0
 */
public final class ToOne<R, T> extends DeclaredRelation<R, T> implements SingleRelation<R, T> {
    private final Node node;

    /**
     * Creates the relation; called by generated code.
     *
     * @param model the model that holds the reference
     * @param target the model that is referenced
     * @param mapped the relation
     */
    public ToOne(Class<R> model, Class<T> target, MappedRelation mapped) {
        this(model, target, List.of(), mapped);
    }

    ToOne(Class<R> model, Class<T> target, List<MappedRelation> prefix, MappedRelation mapped) {
        super(model, target, prefix, mapped);
        List<Node> columns = mapped.columns().stream()
                .map(column -> Related.Via.of(prefix, new Node.Column(column)))
                .toList();
        this.node = columns.size() == 1 ? columns.get(0) : new Node.Tuple(columns);
    }

    /**
     * The foreign-key columns.
     *
     * @return one column, or several where the key that is referenced has several
     */
    public List<MappedColumn> columns() {
        return mapped().columns();
    }

    /**
     * What the foreign-key columns hold for a reference, bound with their codecs.
     *
     * @param reference the reference, or null for NULL
     * @return a value for each of {@link #columns()}
     * @throws IllegalStateException if the referenced model has no key yet
     */
    public List<Node.Value> bind(@Nullable Ref<? extends @Nullable T> reference) {
        List<Node.Value> values = new ArrayList<>();
        for (MappedColumn column : columns()) {
            values.add(new Node.Value(mapped().value(reference, values.size()), column.type(), column.isSecret()));
        }
        return values;
    }

    private Node comparand(Ref<? extends @Nullable T> reference) {
        List<Node.Value> values = bind(reference);
        return values.size() == 1 ? values.get(0) : new Node.Tuple(List.copyOf(values));
    }

    /**
     * The reference points to a model.
     *
     * @param target the model
     * @return the condition
     * @throws IllegalStateException if the model has no key yet
     */
    public Condition<R> eq(T target) {
        return eq(Ref.to(target));
    }

    /**
     * The reference points where another does; for null and for a reference to nothing it is {@link #isNull()}.
     *
     * @param reference the other reference, or null
     * @return the condition
     * @throws IllegalStateException if the referenced model has no key yet
     */
    public Condition<R> eq(@Nullable Ref<? extends @Nullable T> reference) {
        return reference == null || !reference.isPresent()
                ? isNull()
                : new Condition<>(new Node.Compare(Node.Comparison.EQ, node, comparand(reference)));
    }

    /**
     * The reference does not point to a model. As in SQL, not fulfilled where the reference is NULL.
     *
     * @param target the model
     * @return the condition
     * @throws IllegalStateException if the model has no key yet
     */
    public Condition<R> ne(T target) {
        return new Condition<>(new Node.Compare(Node.Comparison.NE, node, comparand(Ref.to(target))));
    }

    /**
     * The reference points to a row that a recursion has found before.
     *
     * @param row the found row
     * @return the condition
     */
    public Condition<R> eq(FoundRow<? extends T> row) {
        return new Condition<>(new Node.Compare(Node.Comparison.EQ, node, row.key(mapped().targetColumns())));
    }

    /**
     * The reference points to one of several models; never fulfilled for none.
     *
     * @param targets the models
     * @return the condition
     * @throws IllegalArgumentException if one is null
     * @throws IllegalStateException if a model has no key yet
     */
    public Condition<R> in(Collection<? extends T> targets) {
        refuseNull(targets, false);
        return inRefs(targets.stream().map(Ref::to).toList());
    }

    /**
     * The reference points to none of several models; always fulfilled for none. As in SQL, not fulfilled where the reference is NULL
     * otherwise.
     *
     * @param targets the models
     * @return the condition
     * @throws IllegalArgumentException if one is null
     * @throws IllegalStateException if a model has no key yet
     */
    public Condition<R> notIn(Collection<? extends T> targets) {
        refuseNull(targets, true);
        return notInRefs(targets.stream().map(Ref::to).toList());
    }

    /**
     * The reference points where one of several others does; never fulfilled for none.
     *
     * @param references the references, each to something
     * @return the condition
     * @throws IllegalArgumentException if one is null or refers to nothing
     * @throws IllegalStateException if a referenced model has no key yet
     */
    public Condition<R> inRefs(Collection<? extends Ref<? extends T>> references) {
        return member(references, false);
    }

    /**
     * The reference points to none where one of several others does; always fulfilled for none. As in SQL, not fulfilled where the
     * reference is NULL otherwise.
     *
     * @param references the references, each to something
     * @return the condition
     * @throws IllegalArgumentException if one is null or refers to nothing
     * @throws IllegalStateException if a referenced model has no key yet
     */
    public Condition<R> notInRefs(Collection<? extends Ref<? extends T>> references) {
        return member(references, true);
    }

    private Condition<R> member(Collection<? extends Ref<? extends T>> references, boolean negated) {
        refuseNull(references, negated);
        if (references.stream().anyMatch(reference -> !reference.isPresent())) {
            throw refusedNull(negated, "a reference to nothing");
        }
        if (references.isEmpty()) {
            return new Condition<>(new Node.Constant(negated));
        }
        List<Node> keys = references.stream().<Node>map(this::comparand).toList();
        return new Condition<>(new Node.In(node, keys, negated));
    }

    private void refuseNull(Collection<?> values, boolean negated) {
        if (values.stream().anyMatch(Objects::isNull)) {
            throw refusedNull(negated, "null");
        }
    }

    private IllegalArgumentException refusedNull(boolean negated, String what) {
        return new IllegalArgumentException(mapped() + (negated ? ".notIn" : ".in") + "(..) was given " + what
                + " among its values; leave it out, and ask for NULL by "
                + (negated ? ".and(..isNotNull())" : ".or(..isNull())"));
    }

    /**
     * The reference points to one of the models that a query gives; it becomes part of the same statement.
     *
     * @param query the query
     * @return the condition
     */
    public Condition<R> in(Subquery<? extends T> query) {
        return new Condition<>(new Nested.Member(node, query.nested(), false));
    }

    /**
     * The reference points to none of the models that a query gives. As in SQL, not fulfilled where the reference is NULL.
     *
     * @param query the query
     * @return the condition
     */
    public Condition<R> notIn(Subquery<? extends T> query) {
        return new Condition<>(new Nested.Member(node, query.nested(), true));
    }

    /**
     * The reference is NULL.
     *
     * @return the condition
     */
    public Condition<R> isNull() {
        List<Node> tests = tests(false);
        return new Condition<>(
                Related.Via.of(prefix(), tests.size() == 1 ? tests.get(0) : new Node.Junction(true, tests)));
    }

    /**
     * The reference is not NULL.
     *
     * @return the condition
     */
    public Condition<R> isNotNull() {
        List<Node> tests = tests(true);
        return new Condition<>(
                Related.Via.of(prefix(), tests.size() == 1 ? tests.get(0) : new Node.Junction(false, tests)));
    }

    /** {@inheritDoc} Asks the foreign key, not the row that it points to. */
    @Override
    public Condition<R> isPresent() {
        return isNotNull();
    }

    private List<Node> tests(boolean negated) {
        return columns().stream()
                .<Node>map(column -> new Node.NullTest(new Node.Column(column), negated))
                .toList();
    }

    /**
     * Ascending order by the key.
     *
     * @return the order
     * @throws duo.api.error.InvalidQueryException if the key has several columns: order by them
     */
    public Order<R> asc() {
        return new Order<>(Sort.of(single(), false));
    }

    /**
     * Descending order by the key.
     *
     * @return the order
     * @throws duo.api.error.InvalidQueryException if the key has several columns: order by them
     */
    public Order<R> desc() {
        return new Order<>(Sort.of(single(), true));
    }

    private Node single() {
        if (columns().size() > 1) {
            throw new InvalidQueryException(
                    this
                            + " has a key of several columns, which have no order together; order by the columns of its target");
        }
        return node;
    }
}
