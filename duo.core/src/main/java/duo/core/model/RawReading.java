package duo.core.model;

import duo.api.Row;
import duo.core.session.Identities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the rows of raw SQL as something. Immutable. */
@FunctionalInterface
interface RawReading<R> {

    /**
     * Reads all rows.
     *
     * @param result the result, before its first row
     * @param identities the entities of the transaction
     * @return what the rows become; a single value may be null
     */
    List<@Nullable R> read(ResultSet result, Optional<Identities> identities) throws SQLException;

    /** Rows with all their columns. */
    static RawReading<Row> rows(ModelContext context) {
        return (result, identities) -> new RawValues(context).rows(result);
    }

    /** The only column as a class. */
    static <V> RawReading<V> values(ModelContext context, Class<V> type) {
        return (result, identities) -> new RawValues(context).values(result, type);
    }
}
