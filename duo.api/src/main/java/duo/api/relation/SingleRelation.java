package duo.api.relation;

import duo.api.expr.BooleanExpression;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.JsonPath;
import duo.api.expr.NumberExpression;
import duo.api.expr.TemporalExpression;
import duo.api.expr.TextExpression;
import duo.api.spi.Node;
import duo.api.spi.Related;

/**
 * A relation to at most one row, by which expressions of that row are reached. The table of the target is joined once for each way,
 * however many expressions go that way; where there is no related row, their columns are NULL.
 *
 * @param <R> the model that has the relation
 * @param <T> the related model
 * @since 0.1.0
 */
public sealed interface SingleRelation<R, T> extends Relation<R, T> permits ToOne, InverseOne {

    private Node reached(Expression<?, ?> expression) {
        return Related.Via.of(steps(), expression.node().unnamed());
    }

    /**
     * A number of the related row.
     *
     * @param expression the expression of the related model
     * @param <N> the type of the number
     * @return the expression, NULL where there is no related row
     */
    default <N extends Number> NumberExpression<R, N> get(NumberExpression<? super T, N> expression) {
        return new NumberExpression.Computed<>(reached(expression), expression.type());
    }

    /**
     * A text of the related row.
     *
     * @param expression the expression of the related model
     * @return the expression, NULL where there is no related row
     */
    default TextExpression<R> get(TextExpression<? super T> expression) {
        return new TextExpression.Computed<>(reached(expression), expression.type());
    }

    /**
     * A date or time of the related row.
     *
     * @param expression the expression of the related model
     * @param <V> the type of the value
     * @return the expression, NULL where there is no related row
     */
    default <V> TemporalExpression<R, V> get(TemporalExpression<? super T, V> expression) {
        return new TemporalExpression.Computed<>(reached(expression), expression.type());
    }

    /**
     * A truth value of the related row.
     *
     * @param expression the expression of the related model
     * @return the expression, NULL where there is no related row
     */
    default BooleanExpression<R> get(BooleanExpression<? super T> expression) {
        return new BooleanExpression.Computed<>(reached(expression), expression.type());
    }

    /**
     * A value with an order of the related row.
     *
     * @param expression the expression of the related model
     * @param <V> the type of the value
     * @return the expression, NULL where there is no related row
     */
    default <V> ComparableExpression<R, V> get(ComparableExpression<? super T, V> expression) {
        return new ComparableExpression.Computed<>(reached(expression), expression.type());
    }

    /**
     * A value of the related row.
     *
     * @param expression the expression of the related model
     * @param <V> the type of the value
     * @return the expression, NULL where there is no related row
     */
    default <V> Expression<R, V> get(Expression<? super T, V> expression) {
        return new Expression.Computed<>(reached(expression), expression.type());
    }

    /**
     * A place in JSON of the related row.
     *
     * @param path the place, of the related model
     * @return the place, missing where there is no related row
     */
    default JsonPath<R> get(JsonPath<? super T> path) {
        return path.via(steps());
    }

    /**
     * A relation of the related row to one.
     *
     * @param relation the relation of the related model
     * @param <U> the model that it leads to
     * @return the relation, over one more step
     */
    default <U> ToOne<R, U> get(ToOne<? super T, U> relation) {
        return new ToOne<>(model(), relation.target(), Steps.join(steps(), relation.prefix()), relation.mapped());
    }

    /**
     * A relation of the related row to one.
     *
     * @param relation the relation of the related model
     * @param <U> the model that it leads to
     * @return the relation, over one more step
     */
    default <U> InverseOne<R, U> get(InverseOne<? super T, U> relation) {
        return new InverseOne<>(model(), relation.target(), Steps.join(steps(), relation.prefix()), relation.mapped());
    }

    /**
     * A relation of the related row to many.
     *
     * @param relation the relation of the related model
     * @param <U> the model that it leads to
     * @return the relation, over one more step
     */
    default <U> ToMany<R, U> get(ToMany<? super T, U> relation) {
        return new ToMany<>(model(), relation.target(), Steps.join(steps(), relation.prefix()), relation.mapped());
    }

    /**
     * There is a related row, and it fulfils a condition.
     *
     * @param condition the condition
     * @return the condition
     */
    default Condition<R> has(Condition<? super T> condition) {
        return isPresent().and(new Condition<R>(Related.Via.of(steps(), condition.node())));
    }

    /**
     * There is a related row.
     *
     * @return the condition
     */
    Condition<R> isPresent();
}
