package duo.api.expr;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A place in JSON whose value is one of several or none of them.
 *
 * @param <R> the model
 * @since 0.1.0
 */
public sealed interface JsonMembership<R> permits JsonPath {

    /**
     * The value is a given one.
     *
     * @param value a scalar, or what is written as JSON; null asks for null
     * @return the condition
     */
    Condition<R> eq(@Nullable Object value);

    /**
     * The value is one of several, each compared as by {@link #eq}; never fulfilled for none.
     *
     * @param values texts, or numbers, or truth values, or what is written as JSON: of one kind, none of them null
     * @return the condition
     * @throws IllegalArgumentException if they are of several kinds, one is null, or there is no JSON for one
     */
    default Condition<R> in(Collection<?> values) {
        return Condition.anyOf(
                JsonScalars.ofOneKind(values).stream().map(this::eq).toList());
    }

    /**
     * The value is one of several texts.
     *
     * @param first a text
     * @param rest further texts
     * @return the condition
     */
    default Condition<R> in(String first, String... rest) {
        return in(JsonScalars.list(first, rest));
    }

    /**
     * The value is one of several numbers.
     *
     * @param first a number
     * @param rest further numbers
     * @return the condition
     */
    default Condition<R> in(Number first, Number... rest) {
        return in(JsonScalars.list(first, rest));
    }

    /**
     * The value is none of several, each compared as by {@link #eq}; always fulfilled for none. Otherwise not fulfilled by a path that
     * leads nowhere nor by null.
     *
     * @param values texts, or numbers, or truth values, or what is written as JSON: of one kind, none of them null
     * @return the condition
     * @throws IllegalArgumentException if they are of several kinds, one is null, or there is no JSON for one
     */
    default Condition<R> notIn(Collection<?> values) {
        return in(values).not();
    }

    /**
     * The value is none of several texts.
     *
     * @param first a text
     * @param rest further texts
     * @return the condition; not fulfilled by a path that leads nowhere nor by null
     */
    default Condition<R> notIn(String first, String... rest) {
        return notIn(JsonScalars.list(first, rest));
    }

    /**
     * The value is none of several numbers.
     *
     * @param first a number
     * @param rest further numbers
     * @return the condition; not fulfilled by a path that leads nowhere nor by null
     */
    default Condition<R> notIn(Number first, Number... rest) {
        return notIn(JsonScalars.list(first, rest));
    }
}
