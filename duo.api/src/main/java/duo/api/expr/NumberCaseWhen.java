package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import java.util.List;

/**
 * A conditional of numbers that is being written, with overloads for whole-number literals. Immutable and thread-safe.
 *
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public final class NumberCaseWhen<R, N extends Number> extends CaseWhen<R, N, NumberExpression<R, N>> {
    private NumberCaseWhen(List<Computation.Branch> branches, ValueType type) {
        super(branches, type, NumberExpression.Computed<R, N>::new);
    }

    static <R, N extends Number> NumberCaseWhen<R, N> first(Condition<R> condition, Node value, ValueType type) {
        return new NumberCaseWhen<>(List.of(branch(condition, value)), type);
    }

    @Override
    public NumberCaseWhen<R, N> when(Condition<? super R> condition, N value) {
        return new NumberCaseWhen<>(followed(condition, value), type());
    }

    @Override
    public NumberCaseWhen<R, N> when(Condition<? super R> condition, Expression<? super R, ? extends N> value) {
        return new NumberCaseWhen<>(followed(condition, value), type());
    }

    /**
     * A further branch.
     *
     * @param condition when it is taken, unless an earlier one is
     * @param value its value
     * @return a new conditional
     * @throws IllegalArgumentException if the type of the first value cannot hold it
     */
    public NumberCaseWhen<R, N> when(Condition<? super R> condition, long value) {
        return when(condition, Numbers.<N>exactly(value, type()));
    }

    /**
     * Ends the conditional.
     *
     * @param value the value where no condition holds
     * @return the expression
     * @throws IllegalArgumentException if the type of the first value cannot hold it
     */
    public NumberExpression<R, N> otherwise(long value) {
        return otherwise(Numbers.<N>exactly(value, type()));
    }
}
