package duo.testkit.contract;

import duo.api.expr.Expression;
import duo.testkit.model.Specimen;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A random expression, and what Java makes of it.
 *
 * @param expression the expression
 * @param inJava what Java makes of a row; null for NULL
 * @param text how a failure shows it
 * @param <V> the type of the value
 * @param <E> the family of the expression
 */
record RandomValue<V, E extends Expression<Specimen, V>>(
        E expression, Function<Specimen, @Nullable V> inJava, String text) {

    /** Computes one value of another; NULL of NULL. */
    static <A, V> Function<Specimen, @Nullable V> of(
            Function<Specimen, @Nullable A> operand, Function<A, @Nullable V> function) {
        return row -> {
            @Nullable A value = operand.apply(row);
            return value == null ? null : function.apply(value);
        };
    }

    /** Computes one value of two others; NULL if either is. */
    static <A, B, V> Function<Specimen, @Nullable V> of(
            Function<Specimen, @Nullable A> left,
            Function<Specimen, @Nullable B> right,
            BiFunction<A, B, @Nullable V> function) {
        return row -> {
            @Nullable A one = left.apply(row);
            @Nullable B other = right.apply(row);
            return one == null || other == null ? null : function.apply(one, other);
        };
    }
}
