package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.Computation;

/** Casts between the types that all databases can turn into one another. */
final class Casts {
    private Casts() {}

    static <R, N extends Number> NumberExpression<R, N> toNumber(Expression<R, ?> operand, Class<N> target) {
        Class<?> from = operand.type().raw();
        boolean castable = Number.class.isAssignableFrom(from) || from == String.class || from == Boolean.class;
        ValueType type = ValueType.plain(target);
        return new NumberExpression.Computed<>(cast(operand, type, castable), type);
    }

    static <R> TextExpression<R> toText(Expression<R, ?> operand) {
        Class<?> from = operand.type().raw();
        boolean castable = Number.class.isAssignableFrom(from) || from == String.class;
        return new TextExpression.Computed<>(cast(operand, Calls.TEXT, castable), Calls.TEXT);
    }

    private static Computation.Cast cast(Expression<?, ?> operand, ValueType type, boolean castable) {
        if (!castable || operand.type().storage() != Storage.PLAIN) {
            throw new InvalidQueryException(
                    "A value of type " + operand.type().raw().getSimpleName() + " cannot be cast to "
                            + type.raw().getSimpleName());
        }
        return new Computation.Cast(operand.node().unnamed(), operand.type(), type);
    }
}
