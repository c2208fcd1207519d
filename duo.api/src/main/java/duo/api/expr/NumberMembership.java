package duo.api.expr;

import java.util.Collections;

/**
 * Numbers among several whole-number literals, so that {@code User_.id.in(1, 2)} compiles for a {@code Long} column. For more than eight
 * numbers, and for such as are not known to the program, there is {@link Expression#in(java.util.Collection)}.
 *
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public interface NumberMembership<R, N extends Number> extends Expression<R, N> {

    /**
     * The number is a given one.
     *
     * @param only the number
     * @return the condition
     * @throws IllegalArgumentException if it is null
     */
    default Condition<R> in(N only) {
        return in(Collections.singletonList(only));
    }

    /**
     * The number is not a given one.
     *
     * @param only the number
     * @return the condition
     * @throws IllegalArgumentException if it is null
     */
    default Condition<R> notIn(N only) {
        return notIn(Collections.singletonList(only));
    }

    /**
     * The number is a given one.
     *
     * @param first a number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first) {
        return in(Numbers.allExactly(type(), first));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first, long second) {
        return in(Numbers.allExactly(type(), first, second));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first, long second, long third) {
        return in(Numbers.allExactly(type(), first, second, third));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first, long second, long third, long fourth) {
        return in(Numbers.allExactly(type(), first, second, third, fourth));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first, long second, long third, long fourth, long fifth) {
        return in(Numbers.allExactly(type(), first, second, third, fourth, fifth));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @param sixth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first, long second, long third, long fourth, long fifth, long sixth) {
        return in(Numbers.allExactly(type(), first, second, third, fourth, fifth, sixth));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @param sixth another number
     * @param seventh another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(long first, long second, long third, long fourth, long fifth, long sixth, long seventh) {
        return in(Numbers.allExactly(type(), first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * The number is one of several.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @param sixth another number
     * @param seventh another number
     * @param eighth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> in(
            long first, long second, long third, long fourth, long fifth, long sixth, long seventh, long eighth) {
        return in(Numbers.allExactly(type(), first, second, third, fourth, fifth, sixth, seventh, eighth));
    }

    /**
     * The number is another than a given one. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first) {
        return notIn(Numbers.allExactly(type(), first));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first, long second) {
        return notIn(Numbers.allExactly(type(), first, second));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first, long second, long third) {
        return notIn(Numbers.allExactly(type(), first, second, third));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first, long second, long third, long fourth) {
        return notIn(Numbers.allExactly(type(), first, second, third, fourth));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first, long second, long third, long fourth, long fifth) {
        return notIn(Numbers.allExactly(type(), first, second, third, fourth, fifth));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @param sixth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first, long second, long third, long fourth, long fifth, long sixth) {
        return notIn(Numbers.allExactly(type(), first, second, third, fourth, fifth, sixth));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @param sixth another number
     * @param seventh another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(long first, long second, long third, long fourth, long fifth, long sixth, long seventh) {
        return notIn(Numbers.allExactly(type(), first, second, third, fourth, fifth, sixth, seventh));
    }

    /**
     * The number is none of several. As in SQL, a row with NULL does not fulfil it.
     *
     * @param first a number
     * @param second another number
     * @param third another number
     * @param fourth another number
     * @param fifth another number
     * @param sixth another number
     * @param seventh another number
     * @param eighth another number
     * @return the condition
     * @throws IllegalArgumentException if the type of the column cannot hold a number
     */
    default Condition<R> notIn(
            long first, long second, long third, long fourth, long fifth, long sixth, long seventh, long eighth) {
        return notIn(Numbers.allExactly(type(), first, second, third, fourth, fifth, sixth, seventh, eighth));
    }
}
