package duo.api;

import duo.api.expr.Expression;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A query for models. Immutable and thread-safe.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public interface Query<M>
        extends Filterable<M, Query<M>>,
                Fetch<M>,
                Subquery<M>,
                Lockable<M, Query<M>>,
                Combining<M, Combined<M, M>>,
                Selecting<M, Select<M, Row>>,
                Aggregating<M, Row>,
                Groupable<M, Grouped<M>>,
                Lookups<Query<M>>,
                Annotating<M, Select<M, Annotated<M>>>,
                Loading<M, Query<M>>,
                Relating<M, Query<M>>,
                CommonTables<M, Query<M>> {

    /**
     * Gives rows of the values of all columns in place of models.
     *
     * @return a new query
     */
    Select<M, Row> values();

    /**
     * Gives one value for each row in place of models.
     *
     * @param expression the expression
     * @param <V> the type of the value
     * @return a new query
     */
    <V> Select<M, V> valuesList(Expression<? super M, V> expression);

    /**
     * Reads the rows as schema records, and selects only their columns.
     *
     * @param schema the class of the record
     * @param <S> the record
     * @return a new query
     * @throws duo.api.error.ConfigurationException if the record has no metamodel
     */
    default <S extends SchemaOf<? super M>> Select<M, S> as(Class<S> schema) {
        return asAll(schema, List.of());
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
    default <S extends SchemaOf<? super M>> Select<M, S> as(Class<S> schema, Expression<? super M, ?> first) {
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
    default <S extends SchemaOf<? super M>> Select<M, S> as(
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
    default <S extends SchemaOf<? super M>> Select<M, S> as(
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
    default <S extends SchemaOf<? super M>> Select<M, S> as(
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
    <S extends SchemaOf<? super M>> Select<M, S> asAll(
            Class<S> schema, List<? extends Expression<? super M, ?>> values);

    /**
     * Updates all rows of the query with one statement. Neither {@code validate()} nor time stamps nor the version take part.
     *
     * @param assignments adds the assignments: {@code u -> u.set(User_.age, User_.age.plus(1))}
     * @return the number of rows
     * @throws duo.api.error.InvalidQueryException if the query has no condition, or has an order, a limit or an offset
     */
    default long updateBulk(UnaryOperator<Update<M>> assignments) {
        return updateBulk(assignments, Bulk.filtered());
    }

    /**
     * Updates all rows of the query. One statement; with {@link Bulk#withHooks()} rows are read and written in batches, each
     * through {@code validate()}, time stamps and version, with one SELECT for the keys of all rows, one for a batch (and 1,000 rows of it),
     * and one UPDATE for each row. Outside a transaction each batch is committed on its own unless {@link Bulk#inOneTransaction()} is
     * given; inside, a refused row undoes all of the call.
     *
     * @param assignments adds the assignments; with hooks only values, no expressions
     * @param bulk how it is done
     * @return the number of rows
     * @throws duo.api.error.InvalidQueryException if the query has no condition and {@link Bulk#unfiltered()} is not given,
     *     or has an order, a limit or an offset
     */
    long updateBulk(UnaryOperator<Update<M>> assignments, Bulk bulk);

    /**
     * Updates all rows of the query with the components of a payload that are not null; guarded properties and keys are left
     * out. One statement, none when nothing is left to set.
     *
     * @param payload the payload
     * @return the number of rows
     * @throws duo.api.error.InvalidQueryException as for {@link #updateBulk(UnaryOperator)}
     */
    default long updateBulk(SchemaOf<? super M> payload) {
        return updateBulk(payload, Bulk.filtered());
    }

    /**
     * Updates all rows of the query with the components of a payload that are not null; guarded properties and keys are left
     * out.
     *
     * @param payload the payload
     * @param bulk how it is done
     * @return the number of rows
     * @throws duo.api.error.InvalidQueryException as for {@link #updateBulk(UnaryOperator, Bulk)}
     */
    long updateBulk(SchemaOf<? super M> payload, Bulk bulk);

    /**
     * Updates all rows of the query with the entries of a map; unknown names, guarded properties and keys are left out, null is
     * written. One statement, none when nothing is left to set.
     *
     * @param payload property names and values
     * @return the number of rows
     * @throws duo.api.error.InvalidQueryException as for {@link #updateBulk(UnaryOperator)}
     */
    default long updateBulk(Map<String, ? extends @Nullable Object> payload) {
        return updateBulk(payload, Bulk.filtered());
    }

    /**
     * Updates all rows of the query with the entries of a map; unknown names, guarded properties and keys are left out, null is
     * written.
     *
     * @param payload property names and values
     * @param bulk how it is done
     * @return the number of rows
     * @throws duo.api.error.InvalidQueryException as for {@link #updateBulk(UnaryOperator, Bulk)}
     */
    long updateBulk(Map<String, ? extends @Nullable Object> payload, Bulk bulk);

    /**
     * Deletes all rows of the query, and does with rows that refer to them what their {@link duo.api.annotation.OnDelete} says. One
     * statement when no rule has to be followed; else the keys of the rows are read, and some statements are sent for each reference
     * and 1,000 keys, all of them or none.
     *
     * @return the number of rows of the query, without those that went with them
     * @throws duo.api.error.InvalidQueryException if the query has no condition, or has an order, a limit or an offset
     * @throws duo.api.error.ProtectedException if rows that refer to them, or to what goes with them, protect them
     */
    default long deleteBulk() {
        return deleteBulk(Bulk.filtered());
    }

    /**
     * Deletes all rows of the query as {@link #deleteBulk()} does. With {@link Bulk#withHooks()} a
     * {@link duo.api.event.DeleteListener} hears of the rows and of what goes with them: they are then read and deleted in batches by
     * key, each in a transaction of its own outside a transaction unless {@link Bulk#inOneTransaction()} is given. Where nobody listens,
     * hooks change nothing.
     *
     * @param bulk how it is done
     * @return the number of rows of the query, without those that went with them
     * @throws duo.api.error.InvalidQueryException if the query has no condition and {@link Bulk#unfiltered()} is not given,
     *     or has an order, a limit or an offset
     * @throws duo.api.error.ProtectedException if rows that refer to them, or to what goes with them, protect them
     */
    long deleteBulk(Bulk bulk);

    /**
     * Deletes as {@link #deleteBulk()} does, with the same statements, and tells how many rows of which models are gone.
     *
     * @return the numbers, with what went with the rows of the query
     * @throws duo.api.error.InvalidQueryException as for {@link #deleteBulk()}
     * @throws duo.api.error.ProtectedException if rows that refer to them, or to what goes with them, protect them
     */
    default DeleteResult deleteBulkWithCounts() {
        return deleteBulkWithCounts(Bulk.filtered());
    }

    /**
     * Deletes as {@link #deleteBulk(Bulk)} does, with the same statements, and tells how many rows of which models are gone.
     *
     * @param bulk how it is done
     * @return the numbers, with what went with the rows of the query
     * @throws duo.api.error.InvalidQueryException as for {@link #deleteBulk(Bulk)}
     * @throws duo.api.error.ProtectedException if rows that refer to them, or to what goes with them, protect them
     */
    DeleteResult deleteBulkWithCounts(Bulk bulk);
}
