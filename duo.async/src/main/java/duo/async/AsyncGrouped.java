package duo.async;

import duo.api.Grouped;
import duo.api.Having;
import duo.api.Row;
import duo.api.SchemaOf;
import duo.api.Selecting;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import java.util.List;

/**
 * Rows in groups of equal values. Immutable and thread-safe; its calls send nothing.
 *
 * <p>The query that {@code values(..)} gives is about groups: its conditions filter groups as {@code having(..)} does, its orders
 * are by keys and aggregates, and {@code count()} counts groups.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public final class AsyncGrouped<M>
        implements Having<M, AsyncGrouped<M>>, Selecting<Group<M>, AsyncSelect<Group<M>, Row>> {
    private final Grouped<M> grouped;
    private final Dispatcher dispatcher;

    AsyncGrouped(Grouped<M> grouped, Dispatcher dispatcher) {
        this.grouped = grouped;
        this.dispatcher = dispatcher;
    }

    @Override
    public AsyncGrouped<M> havingAll(List<? extends Condition<? super Group<M>>> conditions) {
        return new AsyncGrouped<>(grouped.havingAll(conditions), dispatcher);
    }

    @Override
    public AsyncSelect<Group<M>, Row> valuesAll(List<? extends Expression<? super Group<M>, ?>> expressions) {
        return new AsyncSelect<>(grouped.valuesAll(expressions), dispatcher);
    }

    /**
     * Gives one value of each group in place of rows of values.
     *
     * @param expression a key or an aggregate
     * @param <V> the type of the value
     * @return a new query
     */
    public <V> AsyncSelect<Group<M>, V> valuesList(Expression<? super Group<M>, V> expression) {
        return new AsyncSelect<>(grouped.valuesList(expression), dispatcher);
    }

    /**
     * Reads each group as a schema record, whose components are the values of their name: keys and aggregates.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public <S extends SchemaOf<? super M>> AsyncSelect<Group<M>, S> as(
            Class<S> schema, Expression<? super Group<M>, ?> first) {
        return asAll(schema, List.of(first));
    }

    /**
     * Reads each group as a schema record, whose components are the values of their name: keys and aggregates.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param second a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public <S extends SchemaOf<? super M>> AsyncSelect<Group<M>, S> as(
            Class<S> schema, Expression<? super Group<M>, ?> first, Expression<? super Group<M>, ?> second) {
        return asAll(schema, List.of(first, second));
    }

    /**
     * Reads each group as a schema record, whose components are the values of their name: keys and aggregates.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param second a value, named as its component
     * @param third a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public <S extends SchemaOf<? super M>> AsyncSelect<Group<M>, S> as(
            Class<S> schema,
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third) {
        return asAll(schema, List.of(first, second, third));
    }

    /**
     * Reads each group as a schema record, whose components are the values of their name: keys and aggregates.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param second a value, named as its component
     * @param third a value, named as its component
     * @param fourth a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public <S extends SchemaOf<? super M>> AsyncSelect<Group<M>, S> as(
            Class<S> schema,
            Expression<? super Group<M>, ?> first,
            Expression<? super Group<M>, ?> second,
            Expression<? super Group<M>, ?> third,
            Expression<? super Group<M>, ?> fourth) {
        return asAll(schema, List.of(first, second, third, fourth));
    }

    /**
     * Reads each group as a schema record, whose components are the values of their name: keys and aggregates.
     *
     * @param schema the class of the record
     * @param values the values, named as their components
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public <S extends SchemaOf<? super M>> AsyncSelect<Group<M>, S> asAll(
            Class<S> schema, List<? extends Expression<? super Group<M>, ?>> values) {
        return new AsyncSelect<>(grouped.asAll(schema, values), dispatcher);
    }
}
