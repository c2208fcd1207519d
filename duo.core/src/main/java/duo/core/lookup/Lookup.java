package duo.core.lookup;

import duo.api.Subquery;
import duo.api.error.InvalidQueryException;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Condition;
import duo.api.expr.TextExpression;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One test of one property, made a condition. */
final class Lookup {
    private final String path;
    private final Operand operand;
    private final Test test;
    private final @Nullable Object given;

    Lookup(String path, Operand operand, Test test, @Nullable Object given) {
        this.path = path;
        this.operand = operand;
        this.test = test;
        this.given = given;
    }

    Condition<Object> condition() {
        return switch (test) {
            case EXACT ->
                given instanceof Subquery<?> query
                        ? operand.value().eq(query)
                        : operand.value().eq(single());
            case NE ->
                given instanceof Subquery<?> query
                        ? operand.value().ne(query)
                        : operand.value().ne(single());
            case IN ->
                given instanceof Subquery<?> query
                        ? operand.value().in(query)
                        : operand.value().in(several());
            case GT -> compare(ComparableExpression::gt, ComparableExpression::gt);
            case GTE -> compare(ComparableExpression::ge, ComparableExpression::ge);
            case LT -> compare(ComparableExpression::lt, ComparableExpression::lt);
            case LTE -> compare(ComparableExpression::le, ComparableExpression::le);
            case RANGE -> range();
            case IEXACT -> given == null ? operand.value().isNull() : text(TextExpression::ieq);
            case CONTAINS -> text(TextExpression::contains);
            case ICONTAINS -> text(TextExpression::icontains);
            case STARTSWITH -> text(TextExpression::startsWith);
            case ISTARTSWITH -> text(TextExpression::istartsWith);
            case ENDSWITH -> text(TextExpression::endsWith);
            case IENDSWITH -> text(TextExpression::iendsWith);
            case ISNULL -> truth() ? operand.value().isNull() : operand.value().isNotNull();
            case ISNOTNULL ->
                truth() ? operand.value().isNotNull() : operand.value().isNull();
        };
    }

    private interface WithQuery {
        Condition<Object> of(ComparableExpression<Object, Object> left, Subquery<?> right);
    }

    private Condition<Object> compare(
            BiFunction<ComparableExpression<Object, Object>, Object, Condition<Object>> withValue,
            WithQuery withQuery) {
        ComparableExpression<Object, Object> left = ordered();
        return given instanceof Subquery<?> query ? withQuery.of(left, query) : withValue.apply(left, notNull());
    }

    private ComparableExpression<Object, Object> ordered() {
        return operand.ordered().orElseThrow(() -> unsuitable("a value with an order"));
    }

    private Condition<Object> range() {
        List<Object> bounds = several();
        if (bounds.size() != 2) {
            throw new InvalidQueryException(path + " takes two values, but " + bounds.size() + " were given");
        }
        return ordered().between(bounds.get(0), bounds.get(1));
    }

    private Condition<Object> text(BiFunction<TextExpression<Object>, String, Condition<Object>> match) {
        TextExpression<Object> left = operand.text().orElseThrow(() -> unsuitable("a text"));
        return match.apply(left, (String) notNull());
    }

    private boolean truth() {
        if (given instanceof Boolean value) {
            return value;
        }
        return switch (String.valueOf(given)) {
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw new InvalidQueryException(path + " takes true or false");
        };
    }

    private InvalidQueryException unsuitable(String needed) {
        return new InvalidQueryException(
                path + " needs " + needed + ", but " + operand.column().property() + " is a "
                        + operand.column().type().java());
    }

    private @Nullable Object single() {
        return converted(given);
    }

    private Object notNull() {
        if (given == null) {
            throw new InvalidQueryException(
                    path + " takes no null; use " + operand.column().property() + "__isnull to look for NULL");
        }
        return Objects.requireNonNull(single());
    }

    private List<Object> several() {
        List<Object> values = new ArrayList<>();
        for (@Nullable Object element : elements()) {
            if (element == null) {
                throw new InvalidQueryException(path + " takes no null among its values; add "
                        + operand.column().property() + "__isnull with or");
            }
            values.add(Objects.requireNonNull(converted(element)));
        }
        return values;
    }

    private Iterable<? extends @Nullable Object> elements() {
        return switch (given) {
            case Collection<?> collection -> collection;
            case Object[] array -> Arrays.asList(array);
            case int[] array -> Arrays.stream(array).boxed().toList();
            case long[] array -> Arrays.stream(array).boxed().toList();
            case double[] array -> Arrays.stream(array).boxed().toList();
            case null, default -> throw new InvalidQueryException(path + " takes a collection, an array or a query");
        };
    }

    private @Nullable Object converted(@Nullable Object value) {
        try {
            return operand.convert(value);
        } catch (IllegalArgumentException failed) {
            throw new InvalidQueryException(path + ": " + failed.getMessage(), failed.getCause());
        }
    }
}
