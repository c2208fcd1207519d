package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Grouping;

/**
 * How far the values of several rows lie apart; to be imported statically. NULL takes no part. Of a sample there is a result from
 * two values on, of a population from one; otherwise it is NULL.
 *
 * @since 0.1.0
 */
public final class Statistics {
    private static final ValueType RESULT = ValueType.plain(Double.class);

    private Statistics() {}

    /**
     * The standard deviation of a sample.
     *
     * @param operand what it is computed of
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Double> stdDev(NumberExpression<R, ?> operand) {
        return aggregate(Grouping.Function.STDDEV_SAMPLE, operand);
    }

    /**
     * The standard deviation of a whole population.
     *
     * @param operand what it is computed of
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Double> stdDevPopulation(NumberExpression<R, ?> operand) {
        return aggregate(Grouping.Function.STDDEV_POPULATION, operand);
    }

    /**
     * The variance of a sample.
     *
     * @param operand what it is computed of
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Double> variance(NumberExpression<R, ?> operand) {
        return aggregate(Grouping.Function.VARIANCE_SAMPLE, operand);
    }

    /**
     * The variance of a whole population.
     *
     * @param operand what it is computed of
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> NumberAggregate<R, Double> variancePopulation(NumberExpression<R, ?> operand) {
        return aggregate(Grouping.Function.VARIANCE_POPULATION, operand);
    }

    private static <R> NumberAggregate<R, Double> aggregate(
            Grouping.Function function, NumberExpression<R, ?> operand) {
        return new NumberAggregate<>(
                Grouping.Aggregate.of(function, operand.node().unnamed(), RESULT));
    }
}
