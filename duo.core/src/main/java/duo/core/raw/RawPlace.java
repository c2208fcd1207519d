package duo.core.raw;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Node;
import duo.core.codec.TypeResolver;
import duo.core.plan.Stamps;
import duo.core.sql.Rendered;
import duo.core.sql.SqlTemplate.Placeholder;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands at a placeholder when the statement is sent.
 *
 * @param sql the text in its place
 * @param values a value for each question mark of the text
 */
record RawPlace(String sql, List<RawValue> values) {

    /** Values side by side. */
    static RawPlace of(List<RawValue> values) {
        return new RawPlace("?" + ", ?".repeat(values.size() - 1), values);
    }

    /** A query with its own values. */
    static RawPlace of(Placeholder place, Rendered query, TypeResolver types) {
        if (!place.inList()) {
            throw new InvalidQueryException(
                    "A query was given to " + place + ", which does not stand in parentheses: write (" + place + ")");
        }
        return new RawPlace(query.sql(), values(query, types));
    }

    /** The values of a query. */
    static List<RawValue> values(Rendered query, TypeResolver types) {
        List<RawValue> values = new ArrayList<>();
        for (Node.Value value : query.parameters()) {
            values.add(new RawValue(
                    Stamps.stored(value.value()), types.resolve(value.type()).anyCodec(), value.secret()));
        }
        return values;
    }
}
