package duo.api.expr;

import duo.api.spi.Node;
import duo.api.spi.SqlFunction;

/**
 * What the database computes from numbers. A result has the type of the number unless it is said; one that does not fit this type
 * is an error, of the database or when it is read. As in SQL, what is computed from NULL is NULL. All values that are given are
 * bound.
 *
 * @param <R> the model
 * @param <N> the type of the number
 * @since 0.1.0
 */
public interface NumberFunctions<R, N extends Number> extends Expression<R, N> {

    /**
     * The quotient by a number. Whole numbers give a whole number, cut towards zero as in Java; decimals have four digits or more
     * after the point, on SQLite 15 digits in all.
     *
     * @param divisor the number, not zero
     * @return the expression
     * @throws IllegalArgumentException if the divisor is zero
     */
    default NumberExpression<R, N> dividedBy(N divisor) {
        return Calls.number(SqlFunction.DIVIDE, type(), node(), bind(Numbers.requireNotZero(divisor)));
    }

    /**
     * The quotient by a whole number, as {@link #dividedBy(Number)}.
     *
     * @param divisor the number, not zero
     * @return the expression
     * @throws IllegalArgumentException if the divisor is zero or the type of the column cannot hold it
     */
    default NumberExpression<R, N> dividedBy(long divisor) {
        return dividedBy(Numbers.<N>exactly(divisor, type()));
    }

    /**
     * The quotient by another expression, as {@link #dividedBy(Number)}; NULL where that is zero.
     *
     * @param divisor the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> dividedBy(NumberExpression<? super S, N> divisor) {
        return Calls.number(SqlFunction.DIVIDE, type(), node(), divisor.node());
    }

    /**
     * The rest of the division by a number, with the sign of this number as in Java.
     *
     * @param divisor the number, not zero
     * @return the expression
     * @throws IllegalArgumentException if the divisor is zero
     */
    default NumberExpression<R, N> mod(N divisor) {
        return Calls.number(SqlFunction.MOD, type(), node(), bind(Numbers.requireNotZero(divisor)));
    }

    /**
     * The rest of the division by a whole number, as {@link #mod(Number)}.
     *
     * @param divisor the number, not zero
     * @return the expression
     * @throws IllegalArgumentException if the divisor is zero or the type of the column cannot hold it
     */
    default NumberExpression<R, N> mod(long divisor) {
        return mod(Numbers.<N>exactly(divisor, type()));
    }

    /**
     * The rest of the division by another expression, as {@link #mod(Number)}; NULL where that is zero.
     *
     * @param divisor the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> mod(NumberExpression<? super S, N> divisor) {
        return Calls.number(SqlFunction.MOD, type(), node(), divisor.node());
    }

    /**
     * The number with the opposite sign.
     *
     * @return the expression
     */
    default NumberExpression<R, N> negate() {
        return Calls.number(SqlFunction.NEGATE, type(), node());
    }

    /**
     * The number without its sign.
     *
     * @return the expression
     */
    default NumberExpression<R, N> abs() {
        return Calls.number(SqlFunction.ABS, type(), node());
    }

    /**
     * The nearest whole number; halves go away from zero.
     *
     * @return the expression, of the type of the number
     */
    default NumberExpression<R, N> round() {
        return round(0);
    }

    /**
     * The nearest number of a few digits after the point; halves go away from zero. A floating-point number that is a half only in
     * its decimal form, such as 2.675, may go either way.
     *
     * @param digits the digits after the point, from 0 to 15
     * @return the expression
     * @throws IllegalArgumentException if the digits are fewer or more
     */
    default NumberExpression<R, N> round(int digits) {
        if (digits < 0 || digits > 15) {
            throw new IllegalArgumentException("A number is rounded to 0 to 15 digits, not to " + digits);
        }
        return Numbers.isWhole(type())
                ? new NumberExpression.Computed<>(node().unnamed(), type())
                : Calls.number(SqlFunction.ROUND, type(), node(), Calls.value(digits));
    }

    /**
     * The least whole number that is not less.
     *
     * @return the expression, of the type of the number
     */
    default NumberExpression<R, N> ceil() {
        return whole(SqlFunction.CEIL);
    }

    /**
     * The greatest whole number that is not greater.
     *
     * @return the expression, of the type of the number
     */
    default NumberExpression<R, N> floor() {
        return whole(SqlFunction.FLOOR);
    }

    private NumberExpression<R, N> whole(SqlFunction function) {
        return Numbers.isWhole(type())
                ? new NumberExpression.Computed<>(node().unnamed(), type())
                : Calls.number(function, type(), node());
    }

    /**
     * A power, computed with floating-point numbers: NULL where there is none, such as that of a negative number and a fraction, or
     * a negative one of zero.
     *
     * @param exponent the exponent
     * @return the expression
     */
    default NumberExpression<R, Double> power(double exponent) {
        return power(new Node.Value(exponent, Calls.DOUBLE, node().isSecret()));
    }

    /**
     * A power, computed as by {@link #power(double)}.
     *
     * @param exponent the exponent
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, Double> power(NumberExpression<? super S, ?> exponent) {
        return power(exponent.node());
    }

    private <S extends R> NumberExpression<S, Double> power(Node exponent) {
        return Calls.number(SqlFunction.POWER, Calls.DOUBLE, node(), exponent);
    }

    /**
     * The square root, computed with floating-point numbers; NULL of a negative number.
     *
     * @return the expression
     */
    default NumberExpression<R, Double> sqrt() {
        return Calls.number(SqlFunction.SQRT, Calls.DOUBLE, node());
    }

    /**
     * The sign: -1, 0 or 1.
     *
     * @return the expression
     */
    default NumberExpression<R, Integer> sign() {
        return Calls.integer(SqlFunction.SIGN, node());
    }

    /**
     * The greater of this and a number.
     *
     * @param value the number
     * @return the expression
     */
    default NumberExpression<R, N> greatest(N value) {
        return Calls.number(SqlFunction.GREATEST, type(), node(), bind(value));
    }

    /**
     * The greater of this and a whole number.
     *
     * @param value the number
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> greatest(long value) {
        return greatest(Numbers.<N>exactly(value, type()));
    }

    /**
     * The greater of this and another expression; NULL if either is.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> greatest(NumberExpression<? super S, N> other) {
        return Calls.number(SqlFunction.GREATEST, type(), node(), Fitting.node(other, this));
    }

    /**
     * The lesser of this and a number.
     *
     * @param value the number
     * @return the expression
     */
    default NumberExpression<R, N> least(N value) {
        return Calls.number(SqlFunction.LEAST, type(), node(), bind(value));
    }

    /**
     * The lesser of this and a whole number.
     *
     * @param value the number
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> least(long value) {
        return least(Numbers.<N>exactly(value, type()));
    }

    /**
     * The lesser of this and another expression; NULL if either is.
     *
     * @param other the other expression
     * @param <S> the model of both
     * @return the expression
     */
    default <S extends R> NumberExpression<S, N> least(NumberExpression<? super S, N> other) {
        return Calls.number(SqlFunction.LEAST, type(), node(), Fitting.node(other, this));
    }

    /**
     * The number, or a whole number where it is NULL.
     *
     * @param value what takes the place of NULL
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> coalesce(long value) {
        return Calls.number(SqlFunction.COALESCE, type(), node(), bind(Numbers.exactly(value, type())));
    }

    /**
     * The number, or NULL where it equals a whole number.
     *
     * @param value what becomes NULL
     * @return the expression
     * @throws IllegalArgumentException if the type of the column cannot hold it
     */
    default NumberExpression<R, N> nullIf(long value) {
        return Calls.number(SqlFunction.NULL_IF, type(), node(), bind(Numbers.exactly(value, type())));
    }
}
