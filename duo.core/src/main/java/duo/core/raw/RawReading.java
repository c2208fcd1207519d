package duo.core.raw;

import duo.api.Row;
import duo.core.execution.Place;
import duo.core.execution.ResultRow;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Identities;
import duo.core.spec.Locking;
import duo.core.spec.RowsQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of raw SQL as something. Immutable. */
@FunctionalInterface
interface RawReading<R> {

    /**
     * Learns the columns of a result.
     *
     * @param result the result, before its first row
     * @param identities the entities of the transaction
     * @return reads the rows
     */
    Rows<R> of(ResultSet result, Optional<Identities> identities) throws SQLException;

    /** The rows of a result. */
    @FunctionalInterface
    interface Rows<R> {
        /**
         * Reads the next rows.
         *
         * @param most how many at most
         * @return what the rows become; a single value may be null
         */
        List<@Nullable R> read(long most) throws SQLException;
    }

    /** Reads all rows. */
    default List<@Nullable R> read(ResultSet result, Optional<Identities> identities) throws SQLException {
        return of(result, identities).read(Long.MAX_VALUE);
    }

    /** Refuses a place where the statement cannot run. */
    default void check(Place place) {}

    /** The rows of a query, by the position of their columns. */
    static <R> RawReading<R> query(RowsQuery<?, R> query) {
        return new RawReading<>() {
            @Override
            public Rows<R> of(ResultSet result, Optional<Identities> identities) {
                RowShape<R> shape = identities.isPresent() ? query.shape() : query.passingShape();
                ResultRow row =
                        new ResultRow(result, shape.columns(), query.plan().typesOf(shape.columns()));
                return most -> new ArrayList<@Nullable R>(shape.read(result, row, most));
            }

            @Override
            public void check(Place place) {
                Locking.check(query.spec, place);
            }
        };
    }

    /** Rows with all their columns. */
    static RawReading<Row> rows(ModelContext context) {
        return (result, identities) -> new RawValues(context).rows(result);
    }

    /** The only column as a class. */
    static <V> RawReading<V> values(ModelContext context, Class<V> type) {
        return (result, identities) -> new RawValues(context).values(result, type);
    }
}
