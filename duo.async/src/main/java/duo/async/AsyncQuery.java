package duo.async;

import duo.api.Aggregating;
import duo.api.Annotated;
import duo.api.Annotating;
import duo.api.Bulk;
import duo.api.Children;
import duo.api.Combining;
import duo.api.CommonTable;
import duo.api.CommonTables;
import duo.api.DeleteResult;
import duo.api.Filterable;
import duo.api.FoundRow;
import duo.api.Groupable;
import duo.api.Loading;
import duo.api.Lockable;
import duo.api.Lookups;
import duo.api.Operand;
import duo.api.Q;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.Relating;
import duo.api.Row;
import duo.api.SchemaOf;
import duo.api.Selecting;
import duo.api.Subquery;
import duo.api.Update;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.expr.Order;
import duo.api.expr.ValueColumn;
import duo.api.meta.ValueType;
import duo.api.relation.Relation;
import duo.api.relation.SingleRelation;
import duo.api.spi.Nested;
import duo.api.spi.SetOperator;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A query for models. Immutable and thread-safe.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public sealed class AsyncQuery<M> extends AsyncFetch<M>
        implements Filterable<M, AsyncQuery<M>>,
                Subquery<M>,
                Lockable<M, AsyncQuery<M>>,
                Combining<M, AsyncCombined<M, M>>,
                Selecting<M, AsyncSelect<M, Row>>,
                Aggregating<M, CompletableFuture<Row>>,
                Groupable<M, AsyncGrouped<M>>,
                Annotating<M, AsyncSelect<M, Annotated<M>>>,
                Loading<M, AsyncQuery<M>>,
                Relating<M, AsyncQuery<M>>,
                CommonTables<M, AsyncQuery<M>>,
                Lookups<AsyncQuery<M>>
        permits AsyncModel {
    private final Query<M> query;

    AsyncQuery(Query<M> query, Dispatcher dispatcher) {
        super(query, dispatcher);
        this.query = query;
    }

    final AsyncQuery<M> with(Query<M> changed) {
        return new AsyncQuery<>(changed, dispatcher());
    }

    @Override
    public final AsyncQuery<M> whereAll(List<? extends Condition<? super M>> conditions) {
        return with(query.whereAll(conditions));
    }

    @Override
    public final <T> AsyncQuery<M> related(Relation<? super M, T> relation, UnaryOperator<Children<T>> children) {
        return with(query.related(relation, children));
    }

    @Override
    public final AsyncQuery<M> related(String path) {
        return with(query.related(path));
    }

    @Override
    public final AsyncQuery<M> from(CommonTable<M> table) {
        return with(query.from(table));
    }

    @Override
    public final AsyncQuery<M> recursive(Function<FoundRow<M>, Condition<? super M>> next) {
        return with(query.recursive(next));
    }

    @Override
    public final CommonTable<M> recursive(
            String name, Function<FoundRow<M>, Condition<? super M>> next, Recursion recursion) {
        return query.recursive(name, next, recursion);
    }

    @Override
    public final AsyncQuery<M> orderBy() {
        return with(query.orderBy());
    }

    @Override
    public final AsyncQuery<M> orderByAll(List<? extends Order<? super M>> orders) {
        return with(query.orderByAll(orders));
    }

    @Override
    public final AsyncQuery<M> reverse() {
        return with(query.reverse());
    }

    @Override
    public final AsyncQuery<M> limit(long rows) {
        return with(query.limit(rows));
    }

    @Override
    public final AsyncQuery<M> offset(long rows) {
        return with(query.offset(rows));
    }

    @Override
    public final AsyncQuery<M> distinct() {
        return with(query.distinct());
    }

    @Override
    public final AsyncQuery<M> none() {
        return with(query.none());
    }

    @Override
    public final AsyncQuery<M> timeout(Duration timeout) {
        return with(query.timeout(timeout));
    }

    @Override
    public final AsyncQuery<M> tag(String comment) {
        return with(query.tag(comment));
    }

    @Override
    public final AsyncQuery<M> fetchSize(int rows) {
        return with(query.fetchSize(rows));
    }

    @Override
    public final AsyncQuery<M> forUpdate() {
        return with(query.forUpdate());
    }

    @Override
    public final AsyncQuery<M> forShare() {
        return with(query.forShare());
    }

    @Override
    public final AsyncQuery<M> skipLocked() {
        return with(query.skipLocked());
    }

    @Override
    public final AsyncQuery<M> noWait() {
        return with(query.noWait());
    }

    @Override
    public final AsyncQuery<M> of(SingleRelation<? super M, ?> relation) {
        return with(query.of(relation));
    }

    @Override
    public final AsyncQuery<M> ofSelf() {
        return with(query.ofSelf());
    }

    @Override
    public final Nested.Query nested() {
        return query.nested();
    }

    @Override
    public final Nested.Query operand() {
        return query.operand();
    }

    @Override
    public final List<ValueType> operandTypes() {
        return query.operandTypes();
    }

    @Override
    public final AsyncCombined<M, M> combine(SetOperator operator, List<? extends Operand<M>> others) {
        return new AsyncCombined<>(query.combine(operator, others), dispatcher());
    }

    @Override
    public final List<ValueType> columnTypes() {
        return query.columnTypes();
    }

    @Override
    public final AsyncSelect<M, Annotated<M>> annotateAll(List<? extends Expression<? super M, ?>> expressions) {
        return new AsyncSelect<>(query.annotateAll(expressions), dispatcher());
    }

    @Override
    public final AsyncQuery<M> onlyAll(List<? extends ValueColumn<? super M, ?>> columns) {
        return with(query.onlyAll(columns));
    }

    @Override
    public final AsyncQuery<M> deferAll(List<? extends ValueColumn<? super M, ?>> columns) {
        return with(query.deferAll(columns));
    }

    /**
     * Gives rows of the values of all columns in place of models.
     *
     * @return a new query
     */
    public final AsyncSelect<M, Row> values() {
        return new AsyncSelect<>(query.values(), dispatcher());
    }

    @Override
    public final AsyncSelect<M, Row> valuesAll(List<? extends Expression<? super M, ?>> expressions) {
        return new AsyncSelect<>(query.valuesAll(expressions), dispatcher());
    }

    /**
     * Gives one value for each row in place of models.
     *
     * @param expression the expression
     * @param <V> the type of the value
     * @return a new query
     */
    public final <V> AsyncSelect<M, V> valuesList(Expression<? super M, V> expression) {
        return new AsyncSelect<>(query.valuesList(expression), dispatcher());
    }

    @Override
    public final AsyncQuery<M> filter(Q condition) {
        return with(query.filter(condition));
    }

    @Override
    public final AsyncQuery<M> orderBy(String first, String... rest) {
        return with(query.orderBy(first, rest));
    }

    @Override
    public final AsyncGrouped<M> groupByAll(List<? extends Expression<? super M, ?>> keys) {
        return new AsyncGrouped<>(query.groupByAll(keys), dispatcher());
    }

    @Override
    public final CompletableFuture<Row> aggregateAll(List<? extends Expression<? super Group<M>, ?>> aggregates) {
        return dispatcher().call(() -> query.aggregateAll(aggregates));
    }

    /**
     * Reads the rows as schema records, and selects only their columns.
     *
     * @param schema the class of the record
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.ConfigurationException if the record has no metamodel
     */
    public final <S extends SchemaOf<? super M>> AsyncSelect<M, S> as(Class<S> schema) {
        return new AsyncSelect<>(query.as(schema), dispatcher());
    }

    /**
     * Reads the rows as schema records, whose {@link duo.api.annotation.Computed} components are the values of their name.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public final <S extends SchemaOf<? super M>> AsyncSelect<M, S> as(Class<S> schema, Expression<? super M, ?> first) {
        return asAll(schema, List.of(first));
    }

    /**
     * Reads the rows as schema records, whose {@link duo.api.annotation.Computed} components are the values of their name.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param second a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public final <S extends SchemaOf<? super M>> AsyncSelect<M, S> as(
            Class<S> schema, Expression<? super M, ?> first, Expression<? super M, ?> second) {
        return asAll(schema, List.of(first, second));
    }

    /**
     * Reads the rows as schema records, whose {@link duo.api.annotation.Computed} components are the values of their name.
     *
     * @param schema the class of the record
     * @param first a value, named as its component
     * @param second a value, named as its component
     * @param third a value, named as its component
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public final <S extends SchemaOf<? super M>> AsyncSelect<M, S> as(
            Class<S> schema,
            Expression<? super M, ?> first,
            Expression<? super M, ?> second,
            Expression<? super M, ?> third) {
        return asAll(schema, List.of(first, second, third));
    }

    /**
     * Reads the rows as schema records, whose {@link duo.api.annotation.Computed} components are the values of their name.
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
    public final <S extends SchemaOf<? super M>> AsyncSelect<M, S> as(
            Class<S> schema,
            Expression<? super M, ?> first,
            Expression<? super M, ?> second,
            Expression<? super M, ?> third,
            Expression<? super M, ?> fourth) {
        return asAll(schema, List.of(first, second, third, fourth));
    }

    /**
     * Reads the rows as schema records, whose {@link duo.api.annotation.Computed} components are the values of their name.
     *
     * @param schema the class of the record
     * @param values the values, named as their components
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if names or types of values and components differ
     */
    public final <S extends SchemaOf<? super M>> AsyncSelect<M, S> asAll(
            Class<S> schema, List<? extends Expression<? super M, ?>> values) {
        return new AsyncSelect<>(query.asAll(schema, values), dispatcher());
    }

    /**
     * Updates all rows of the query with one statement. Neither {@code validate()} nor time stamps nor the version take part.
     *
     * @param assignments adds the assignments: {@code u -> u.set(User_.age, User_.age.plus(1))}
     * @return the number of rows; fails with {@link duo.api.error.InvalidQueryException} if the query has no condition, or has
     *     an order, a limit or an offset
     */
    public final CompletableFuture<Long> updateBulk(UnaryOperator<Update<M>> assignments) {
        return dispatcher().call(() -> query.updateBulk(assignments));
    }

    /**
     * Updates all rows of the query. One statement; with {@link Bulk#withHooks()} rows are read and written in batches, each
     * through {@code validate()}, time stamps and version, with one SELECT and one batch of UPDATE a batch.
     *
     * @param assignments adds the assignments; with hooks only values, no expressions
     * @param bulk how it is done
     * @return the number of rows; fails with {@link duo.api.error.InvalidQueryException} if the query has no condition and
     *     {@link Bulk#unfiltered()} is not given, or has an order, a limit or an offset
     */
    public final CompletableFuture<Long> updateBulk(UnaryOperator<Update<M>> assignments, Bulk bulk) {
        return dispatcher().call(() -> query.updateBulk(assignments, bulk));
    }

    /**
     * Updates all rows of the query with the components of a payload that are not null; guarded properties and keys are left
     * out. One statement, none when nothing is left to set.
     *
     * @param payload the payload
     * @return the number of rows; fails as for {@link #updateBulk(UnaryOperator)}
     */
    public final CompletableFuture<Long> updateBulk(SchemaOf<? super M> payload) {
        return dispatcher().call(() -> query.updateBulk(payload));
    }

    /**
     * Updates all rows of the query with the components of a payload that are not null; guarded properties and keys are left
     * out.
     *
     * @param payload the payload
     * @param bulk how it is done
     * @return the number of rows; fails as for {@link #updateBulk(UnaryOperator, Bulk)}
     */
    public final CompletableFuture<Long> updateBulk(SchemaOf<? super M> payload, Bulk bulk) {
        return dispatcher().call(() -> query.updateBulk(payload, bulk));
    }

    /**
     * Updates all rows of the query with the entries of a map; unknown names, guarded properties and keys are left out, null is
     * written. One statement, none when nothing is left to set.
     *
     * @param payload property names and values
     * @return the number of rows; fails as for {@link #updateBulk(UnaryOperator)}
     */
    public final CompletableFuture<Long> updateBulk(Map<String, ? extends @Nullable Object> payload) {
        return dispatcher().call(() -> query.updateBulk(payload));
    }

    /**
     * Updates all rows of the query with the entries of a map; unknown names, guarded properties and keys are left out, null is
     * written.
     *
     * @param payload property names and values
     * @param bulk how it is done
     * @return the number of rows; fails as for {@link #updateBulk(UnaryOperator, Bulk)}
     */
    public final CompletableFuture<Long> updateBulk(Map<String, ? extends @Nullable Object> payload, Bulk bulk) {
        return dispatcher().call(() -> query.updateBulk(payload, bulk));
    }

    /**
     * Deletes all rows of the query, and does with rows that refer to them what their {@link duo.api.annotation.OnDelete} says. One
     * statement when no rule has to be followed; else the keys of the rows are read, and some statements are sent for each reference
     * and 1,000 keys, all of them or none.
     *
     * @return the number of rows of the query, without those that went with them; fails with
     *     {@link duo.api.error.InvalidQueryException} if the query has no condition, or has an order, a limit or an offset, and with
     *     {@link duo.api.error.ProtectedException} if rows that refer to them, or to what goes with them, protect them
     */
    public final CompletableFuture<Long> deleteBulk() {
        return dispatcher().call(() -> query.deleteBulk());
    }

    /**
     * Deletes all rows of the query as {@link #deleteBulk()} does. With {@link Bulk#withHooks()} a
     * {@link duo.api.event.DeleteListener} hears of the rows and of what goes with them, as in the blocking view.
     *
     * @param bulk how it is done
     * @return the number of rows of the query, without those that went with them; fails with
     *     {@link duo.api.error.InvalidQueryException} if the query has no condition and {@link Bulk#unfiltered()} is not given, or
     *     has an order, a limit or an offset, and with {@link duo.api.error.ProtectedException} as {@link #deleteBulk()}
     */
    public final CompletableFuture<Long> deleteBulk(Bulk bulk) {
        return dispatcher().call(() -> query.deleteBulk(bulk));
    }

    /**
     * Deletes as {@link #deleteBulk()} does, with the same statements, and tells how many rows of which models are gone.
     *
     * @return the numbers, with what went with the rows of the query; fails as {@link #deleteBulk()}
     */
    public final CompletableFuture<DeleteResult> deleteBulkWithCounts() {
        return dispatcher().call(() -> query.deleteBulkWithCounts());
    }

    /**
     * Deletes as {@link #deleteBulk(Bulk)} does, with the same statements, and tells how many rows of which models are gone.
     *
     * @param bulk how it is done
     * @return the numbers, with what went with the rows of the query; fails as {@link #deleteBulk(Bulk)}
     */
    public final CompletableFuture<DeleteResult> deleteBulkWithCounts(Bulk bulk) {
        return dispatcher().call(() -> query.deleteBulkWithCounts(bulk));
    }
}
