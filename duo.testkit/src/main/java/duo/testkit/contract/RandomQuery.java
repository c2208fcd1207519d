package duo.testkit.contract;

import static duo.api.expr.Aggregates.avg;
import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.countDistinct;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.min;
import static duo.api.expr.Aggregates.sum;

import duo.api.Model;
import duo.api.Query;
import duo.api.expr.Expression;
import duo.api.expr.Order;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A random query of rows that a random condition keeps, in a random order, and the same in Java. What it gives is compared as lists
 * of values.
 */
final class RandomQuery {
    private final RandomRule rule;
    private final Form form;
    private final List<Step> steps;
    private final @Nullable Long limit;
    private final @Nullable Long offset;

    /** What the rows are made into. */
    private enum Form {
        ROWS,
        VALUES,
        DISTINCT,
        AGGREGATES,
        GROUPS,
        SUBQUERY
    }

    /** What can be ordered by. */
    private record Property(Expression<Specimen, ?> column, Function<Specimen, @Nullable Object> value) {
        static final List<Property> ALL = List.of(
                new Property(Specimen_.number, Specimen::number),
                new Property(Specimen_.big, Specimen::big),
                new Property(Specimen_.active, Specimen::active),
                new Property(Specimen_.label, Specimen::label),
                new Property(Specimen_.label.upper().concat("b"), RandomQuery::upper),
                new Property(Specimen_.day, Specimen::day),
                new Property(Specimen_.moment, Specimen::moment));
    }

    private record Step(Property property, boolean descending, boolean nullsFirst) {
        @SuppressWarnings({"unchecked", "rawtypes"}) // numbers and truth values are compared with their like
        Comparator<Specimen> comparator() {
            Comparator<Object> values = (one, other) -> ((Comparable) one).compareTo(other);
            Comparator<Object> directed = descending ? values.reversed() : values;
            Comparator<@Nullable Object> all =
                    nullsFirst ? Comparator.nullsFirst(directed) : Comparator.nullsLast(directed);
            return (one, other) -> all.compare(property.value.apply(one), property.value.apply(other));
        }

        Order<Specimen> order() {
            Order<Specimen> order = descending ? property.column.desc() : property.column.asc();
            return nullsFirst ? order.nullsFirst() : order.nullsLast();
        }
    }

    private RandomQuery(Random random, List<String> labels) {
        this.rule = RandomRule.of(random, 2, labels);
        this.form = Form.values()[random.nextInt(Form.values().length)];
        this.steps = random.ints(random.nextInt(3), 0, Property.ALL.size())
                .distinct()
                .mapToObj(at -> new Step(Property.ALL.get(at), random.nextBoolean(), random.nextBoolean()))
                .toList();
        this.limit = random.nextInt(3) == 0 ? (Long) (long) random.nextInt(12) : null;
        this.offset = random.nextInt(3) == 0 ? (Long) (long) random.nextInt(12) : null;
    }

    /** An absent text counts as an empty one where texts are put together. */
    private static String upper(Specimen row) {
        return (row.label() == null ? "" : row.label().toUpperCase(Locale.ROOT)) + "b";
    }

    static RandomQuery of(Random random, List<String> labels) {
        return new RandomQuery(random, labels);
    }

    String text() {
        return form + " where " + rule.text() + " order by " + steps + " limit " + limit + " offset " + offset;
    }

    /** What the database gives. */
    List<List<@Nullable Object>> asked(Model<Specimen> specimens) {
        Query<Specimen> filtered = specimens.where(rule.condition());
        return switch (form) {
            case ROWS ->
                sliced(filtered).all().stream().map(RandomQuery::values).toList();
            case VALUES ->
                sliced(filtered).values(Specimen_.id, Specimen_.label, Specimen_.number.plus(1)).all().stream()
                        .map(row -> row.values())
                        .toList();
            case DISTINCT ->
                sorted(filtered.orderBy().values(Specimen_.number, Specimen_.active).distinct().all().stream()
                        .map(row -> row.values()));
            case AGGREGATES ->
                List.of(rounded(sliced(filtered)
                        .aggregateAll(List.of(
                                count(),
                                count(Specimen_.number),
                                countDistinct(Specimen_.label),
                                sum(Specimen_.big),
                                avg(Specimen_.number),
                                min(Specimen_.number),
                                max(Specimen_.big),
                                min(Specimen_.label),
                                max(Specimen_.label),
                                max(Specimen_.day),
                                min(Specimen_.moment)))
                        .values()));
            case GROUPS ->
                sorted(filtered
                        .groupBy(Specimen_.active, Specimen_.number)
                        .having(count().ge(2))
                        .values(group(Specimen_.active), group(Specimen_.number), count(), sum(Specimen_.big))
                        .all()
                        .stream()
                        .map(row -> row.values()));
            case SUBQUERY ->
                specimens
                        .where(Specimen_.id.in(sliced(filtered).valuesList(Specimen_.id)))
                        .orderBy(Specimen_.id.asc())
                        .all()
                        .stream()
                        .map(RandomQuery::values)
                        .toList();
        };
    }

    private Query<Specimen> sliced(Query<Specimen> query) {
        List<Order<Specimen>> orders = new ArrayList<>();
        steps.forEach(step -> orders.add(step.order()));
        orders.add(Specimen_.id.asc());
        Query<Specimen> ordered = query.orderByAll(orders);
        Query<Specimen> limited = limit == null ? ordered : ordered.limit(limit);
        return offset == null ? limited : limited.offset(offset);
    }

    /** What Java gives of all rows, which are in the order of their key. */
    List<List<@Nullable Object>> inJava(List<Specimen> stored) {
        List<Specimen> filtered = rule.filter(stored);
        Comparator<Specimen> comparator = Comparator.comparingInt(row -> 0);
        for (Step step : steps) {
            comparator = comparator.thenComparing(step.comparator());
        }
        List<Specimen> sliced = filtered.stream()
                .sorted(comparator)
                .skip(Objects.requireNonNullElse(offset, 0L))
                .limit(Objects.requireNonNullElse(limit, Long.MAX_VALUE))
                .toList();
        return switch (form) {
            case ROWS -> sliced.stream().map(RandomQuery::values).toList();
            case VALUES ->
                sliced.stream()
                        .map(row -> list(row.id(), row.label(), row.number() == null ? null : row.number() + 1))
                        .toList();
            case DISTINCT ->
                sorted(filtered.stream()
                        .map(row -> list(row.number(), row.active()))
                        .distinct());
            case AGGREGATES -> List.of(rounded(aggregates(sliced)));
            case GROUPS -> groups(filtered);
            case SUBQUERY ->
                sliced.stream()
                        .sorted(Comparator.comparingLong(Specimen::id))
                        .map(RandomQuery::values)
                        .toList();
        };
    }

    private static List<@Nullable Object> aggregates(List<Specimen> rows) {
        List<Integer> numbers = present(rows, Specimen::number);
        List<Long> bigs = present(rows, Specimen::big);
        return list(
                (long) rows.size(),
                (long) numbers.size(),
                present(rows, Specimen::label).stream().distinct().count(),
                total(bigs),
                numbers.isEmpty()
                        ? null
                        : numbers.stream().mapToInt(Integer::intValue).average().orElseThrow(),
                least(numbers),
                greatest(bigs),
                least(present(rows, Specimen::label)),
                greatest(present(rows, Specimen::label)),
                greatest(present(rows, Specimen::day)),
                least(present(rows, Specimen::moment)));
    }

    private static <V extends Comparable<? super V>> @Nullable V least(List<V> values) {
        return values.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private static <V extends Comparable<? super V>> @Nullable V greatest(List<V> values) {
        return values.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** Means without the last digits, in which databases differ. */
    private static List<@Nullable Object> rounded(List<@Nullable Object> values) {
        List<@Nullable Object> rounded = new ArrayList<>();
        for (@Nullable Object value : values) {
            rounded.add(value instanceof Double mean ? (Object) Math.round(mean * 1e9) : value);
        }
        return rounded;
    }

    private static @Nullable Long total(List<Long> values) {
        return values.isEmpty()
                ? null
                : (Long) values.stream().mapToLong(Long::longValue).sum();
    }

    private static <V> List<V> present(List<Specimen> rows, Function<Specimen, @Nullable V> value) {
        List<V> values = new ArrayList<>();
        for (Specimen row : rows) {
            @Nullable V found = value.apply(row);
            if (found != null) {
                values.add(found);
            }
        }
        return values;
    }

    private static List<List<@Nullable Object>> groups(List<Specimen> rows) {
        Map<List<@Nullable Object>, List<Specimen>> groups = new LinkedHashMap<>();
        for (Specimen row : rows) {
            groups.computeIfAbsent(list(row.active(), row.number()), key -> new ArrayList<>())
                    .add(row);
        }
        return sorted(groups.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= 2)
                .map(entry -> {
                    List<@Nullable Object> values = new ArrayList<>(entry.getKey());
                    values.add((long) entry.getValue().size());
                    values.add(total(present(entry.getValue(), Specimen::big)));
                    return values;
                }));
    }

    private static List<List<@Nullable Object>> sorted(Stream<List<@Nullable Object>> rows) {
        return rows.sorted(Comparator.comparing(List::toString)).toList();
    }

    private static List<@Nullable Object> values(Specimen row) {
        return list(row.id(), row.number(), row.big(), row.label(), row.active(), row.day(), row.moment());
    }

    private static List<@Nullable Object> list(@Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>();
        Collections.addAll(all, values);
        return all;
    }
}
