package duo.api;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that filter and order by names that are known only at run time, for instance from the parameters of a request. Each
 * returns a new query and sends nothing. Names and values are checked at once: what the model does not know is refused with the
 * names that it does, and a text is converted to the type of the property.
 *
 * <p>The tests, after two underscores: {@code exact} (also without a test; null finds NULL), {@code iexact}, {@code ne},
 * {@code gt}, {@code gte}, {@code lt}, {@code lte}, {@code range} (two values, both included), {@code in} (a collection, an array or a
 * query), {@code contains}, {@code startswith}, {@code endswith}, each with {@code i} before it to ignore case, {@code regex} and
 * {@code iregex}, {@code isnull} (true or false) and {@code isnotnull}. Underscores and capitals in the name of a test do not count:
 * {@code startsWith} is {@code startswith}.
 *
 * <p>Steps may come before the test, as in {@code createdAt__year__gte}: of dates {@code year}, {@code quarter}, {@code month},
 * {@code iso_week}, {@code iso_year}, {@code day}, {@code week_day} and {@code date}, of times {@code hour}, {@code minute} and
 * {@code second}, of texts {@code lower}, {@code upper}, {@code trim} and {@code length}, of lists {@code length}.
 *
 * <p>After a property of JSON each word is a key, or an index when it is a number, until a test of that name at the end:
 * {@code profile__address__city}. {@code as_text}, {@code as_integer}, {@code as_long}, {@code as_double}, {@code as_decimal} and
 * {@code as_boolean} give the value a type; without one it is compared as {@link duo.api.expr.JsonPath} does. Further tests of JSON are
 * {@code has_key}, {@code has_keys}, {@code has_any_keys}, {@code is_true}, {@code is_false}, {@code is_missing} and
 * {@code is_json_null}, and of lists {@code overlap} and {@code is_empty}; {@code contains} asks both for what they contain.
 *
 * @param <S> the kind of query
 * @since 0.1.0
 */
public interface Lookups<S> {

    /**
     * Keeps the rows that fulfil a condition, besides those named before.
     *
     * @param condition the condition
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if a property or a test is unknown, the test does not suit the property, or
     *     the value does not fit it
     */
    S filter(Q condition);

    /**
     * Keeps the rows that fulfil a lookup, besides those named before.
     *
     * @param lookup the property and what is tested: {@code age__gte}
     * @param value what it is compared with
     * @return a new query
     * @throws duo.api.error.InvalidQueryException as for {@link #filter(Q)}
     */
    default S filter(String lookup, @Nullable Object value) {
        return filter(Q.of(lookup, value));
    }

    /**
     * Keeps the rows that fulfil all lookups, besides those named before.
     *
     * @param lookups properties and what is tested, with what they are compared with; an empty map changes nothing
     * @return a new query
     * @throws duo.api.error.InvalidQueryException as for {@link #filter(Q)}
     */
    default S filter(Map<String, ? extends @Nullable Object> lookups) {
        return filter(Q.of(lookups));
    }

    /**
     * Leaves out the rows that fulfil a condition: those stay that fail it, also where a property is NULL.
     *
     * @param condition the condition
     * @return a new query
     * @throws duo.api.error.InvalidQueryException as for {@link #filter(Q)}
     */
    default S exclude(Q condition) {
        return filter(condition.not());
    }

    /**
     * Leaves out the rows that fulfil a lookup: those stay that fail it, also where the property is NULL.
     *
     * @param lookup the property and what is tested: {@code age__gte}
     * @param value what it is compared with
     * @return a new query
     * @throws duo.api.error.InvalidQueryException as for {@link #filter(Q)}
     */
    default S exclude(String lookup, @Nullable Object value) {
        return exclude(Q.of(lookup, value));
    }

    /**
     * Leaves out the rows that fulfil all lookups at once: those stay that fail one of them.
     *
     * @param lookups properties and what is tested, with what they are compared with
     * @return a new query
     * @throws duo.api.error.InvalidQueryException as for {@link #filter(Q)}
     */
    default S exclude(Map<String, ? extends @Nullable Object> lookups) {
        return exclude(Q.of(lookups));
    }

    /**
     * Sets the order in place of an earlier one and of the default order.
     *
     * @param first the name of a property, with steps if need be, with a minus before it for the descending order
     * @param rest further ones
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if a name is unknown or has no order; the message lists those there are
     */
    S orderBy(String first, String... rest);
}
