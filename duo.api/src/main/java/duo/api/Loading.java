package duo.api;

import duo.api.expr.ValueColumn;
import java.util.List;

/**
 * The calls that choose which columns of entities are loaded. Nothing is sent. Key and version are loaded always.
 *
 * <p>What is not loaded holds the default of its Java type until {@code refresh} loads it; {@link Entity#isLoaded} tells, and
 * {@link Entity#get} raises {@link duo.api.error.NotLoadedException}. Saving writes what was changed; setting what was not loaded
 * to that default is no change. An entity that the transaction knows keeps what it has.
 *
 * @param <M> the model
 * @param <S> the query
 * @since 0.1.0
 */
public interface Loading<M, S> {

    /**
     * Loads some columns.
     *
     * @param first a column
     * @return a new query
     */
    default S only(ValueColumn<? super M, ?> first) {
        return onlyAll(List.of(first));
    }

    /**
     * Loads some columns.
     *
     * @param first a column
     * @param second a column
     * @return a new query
     */
    default S only(ValueColumn<? super M, ?> first, ValueColumn<? super M, ?> second) {
        return onlyAll(List.of(first, second));
    }

    /**
     * Loads some columns.
     *
     * @param first a column
     * @param second a column
     * @param third a column
     * @return a new query
     */
    default S only(ValueColumn<? super M, ?> first, ValueColumn<? super M, ?> second, ValueColumn<? super M, ?> third) {
        return onlyAll(List.of(first, second, third));
    }

    /**
     * Loads some columns.
     *
     * @param first a column
     * @param second a column
     * @param third a column
     * @param fourth a column
     * @return a new query
     */
    default S only(
            ValueColumn<? super M, ?> first,
            ValueColumn<? super M, ?> second,
            ValueColumn<? super M, ?> third,
            ValueColumn<? super M, ?> fourth) {
        return onlyAll(List.of(first, second, third, fourth));
    }

    /**
     * Loads some columns.
     *
     * @param columns the columns; empty for key and version alone
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the model is a record: use {@code as(..)} or {@code values(..)}
     */
    S onlyAll(List<? extends ValueColumn<? super M, ?>> columns);

    /**
     * Loads all columns but some, or of those named by {@code only(..)}.
     *
     * @param first a column
     * @return a new query
     */
    default S defer(ValueColumn<? super M, ?> first) {
        return deferAll(List.of(first));
    }

    /**
     * Loads all columns but some, or of those named by {@code only(..)}.
     *
     * @param first a column
     * @param second a column
     * @return a new query
     */
    default S defer(ValueColumn<? super M, ?> first, ValueColumn<? super M, ?> second) {
        return deferAll(List.of(first, second));
    }

    /**
     * Loads all columns but some, or of those named by {@code only(..)}.
     *
     * @param first a column
     * @param second a column
     * @param third a column
     * @return a new query
     */
    default S defer(
            ValueColumn<? super M, ?> first, ValueColumn<? super M, ?> second, ValueColumn<? super M, ?> third) {
        return deferAll(List.of(first, second, third));
    }

    /**
     * Loads all columns but some, or of those named by {@code only(..)}.
     *
     * @param first a column
     * @param second a column
     * @param third a column
     * @param fourth a column
     * @return a new query
     */
    default S defer(
            ValueColumn<? super M, ?> first,
            ValueColumn<? super M, ?> second,
            ValueColumn<? super M, ?> third,
            ValueColumn<? super M, ?> fourth) {
        return deferAll(List.of(first, second, third, fourth));
    }

    /**
     * Loads all columns but some, or of those named by {@code only(..)}.
     *
     * @param columns the columns
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the model is a record: use {@code as(..)} or {@code values(..)}
     */
    S deferAll(List<? extends ValueColumn<? super M, ?>> columns);
}
