package duo.api.relation;

import duo.api.Subquery;
import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.meta.MappedColumn;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Sort;
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
public final class ToOne<R, T> {
    private final Class<R> model;
    private final Class<T> target;
    private final MappedColumn column;
    private final Node node;

    /**
     * Creates the relation; called by generated code.
     *
     * @param model the model that holds the reference
     * @param target the model that is referenced
     * @param column the foreign-key column
     */
    public ToOne(Class<R> model, Class<T> target, MappedColumn column) {
        this.model = Objects.requireNonNull(model, "model");
        this.target = Objects.requireNonNull(target, "target");
        this.column = Objects.requireNonNull(column, "column");
        this.node = new Node.Column(column);
    }

    /**
     * The model that holds the reference.
     *
     * @return its class
     */
    public Class<R> model() {
        return model;
    }

    /**
     * The model that is referenced.
     *
     * @return its class
     */
    public Class<T> target() {
        return target;
    }

    /**
     * The foreign-key column.
     *
     * @return the column
     */
    public MappedColumn column() {
        return column;
    }

    /**
     * The reference as a node: its key, bound with the codec of the column.
     *
     * @param reference the reference, or null
     * @return the node
     * @throws IllegalStateException if the referenced model has no key yet
     */
    public Node.Value bind(@Nullable Ref<? extends @Nullable T> reference) {
        return new Node.Value(reference == null ? null : reference.key(), column.type(), column.isSecret());
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
     * The reference points where another does; {@code eq(null)} is {@link #isNull()}.
     *
     * @param reference the other reference, or null
     * @return the condition
     * @throws IllegalStateException if the referenced model has no key yet
     */
    public Condition<R> eq(@Nullable Ref<? extends @Nullable T> reference) {
        return reference == null
                ? isNull()
                : new Condition<>(new Node.Compare(Node.Comparison.EQ, node, bind(reference)));
    }

    /**
     * The reference points to one of several models; never fulfilled for none.
     *
     * @param references the references
     * @return the condition
     * @throws IllegalStateException if a referenced model has no key yet
     */
    public Condition<R> in(Collection<Ref<T>> references) {
        if (references.isEmpty()) {
            return new Condition<>(new Node.Constant(false));
        }
        List<Node> keys = references.stream().<Node>map(this::bind).toList();
        return new Condition<>(new Node.In(node, keys, false));
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
        return new Condition<>(new Node.NullTest(node, false));
    }

    /**
     * The reference is not NULL.
     *
     * @return the condition
     */
    public Condition<R> isNotNull() {
        return new Condition<>(new Node.NullTest(node, true));
    }

    /**
     * Ascending order by the key.
     *
     * @return the order
     */
    public Order<R> asc() {
        return new Order<>(Sort.of(node, false));
    }

    /**
     * Descending order by the key.
     *
     * @return the order
     */
    public Order<R> desc() {
        return new Order<>(Sort.of(node, true));
    }

    @Override
    public String toString() {
        return model.getSimpleName() + "." + column.property();
    }
}
