package duo.testkit.contract;

import duo.api.expr.NumberExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Random;

/** Makes random expressions of decimals with two digits behind the point, which all databases compute exactly. */
final class RandomDecimals {
    private static final int GREATEST_CENTS = 99_999;

    private final Random random;

    RandomDecimals(Random random) {
        this.random = random;
    }

    /** A number with two digits behind the point, often one that was there before. */
    BigDecimal decimal() {
        return BigDecimal.valueOf(
                random.nextBoolean()
                        ? 25L * (random.nextInt(9) - 4)
                        : random.nextInt(2 * GREATEST_CENTS) - GREATEST_CENTS,
                2);
    }

    RandomValue<BigDecimal, NumberExpression<Specimen, BigDecimal>> value(int depth) {
        if (depth == 0) {
            return new RandomValue<>(Specimen_.price, Specimen::price, "price");
        }
        RandomValue<BigDecimal, NumberExpression<Specimen, BigDecimal>> operand = value(depth - 1);
        NumberExpression<Specimen, BigDecimal> price = operand.expression();
        BigDecimal by = decimal();
        String text = "(" + operand.text() + ")";
        return switch (random.nextInt(9)) {
            case 0 ->
                new RandomValue<>(price.plus(by), RandomValue.of(operand.inJava(), n -> n.add(by)), text + " + " + by);
            case 1 ->
                new RandomValue<>(
                        price.minus(by), RandomValue.of(operand.inJava(), n -> n.subtract(by)), text + " - " + by);
            case 2 ->
                new RandomValue<>(price.negate(), RandomValue.of(operand.inJava(), BigDecimal::negate), "-" + text);
            case 3 -> new RandomValue<>(price.abs(), RandomValue.of(operand.inJava(), BigDecimal::abs), "abs" + text);
            case 4 ->
                new RandomValue<>(
                        price.coalesce(by),
                        row -> Objects.requireNonNullElse(operand.inJava().apply(row), by),
                        "coalesce " + by + text);
            case 5 ->
                new RandomValue<>(
                        price.greatest(by), RandomValue.of(operand.inJava(), n -> n.max(by)), "greatest " + by + text);
            case 6 ->
                new RandomValue<>(
                        price.least(by), RandomValue.of(operand.inJava(), n -> n.min(by)), "least " + by + text);
            case 7 -> {
                var other = value(depth - 1);
                yield new RandomValue<>(
                        price.plus(other.expression()),
                        RandomValue.of(operand.inJava(), other.inJava(), BigDecimal::add),
                        text + " + " + other.text());
            }
            default -> {
                var other = value(depth - 1);
                yield new RandomValue<>(
                        price.minus(other.expression()),
                        RandomValue.of(operand.inJava(), other.inJava(), BigDecimal::subtract),
                        text + " - " + other.text());
            }
        };
    }
}
