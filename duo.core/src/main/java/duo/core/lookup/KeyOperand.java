package duo.core.lookup;

import duo.api.Key;
import duo.api.Subquery;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Tuple;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.relation.Ref;
import duo.api.spi.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key of several columns, or the reference to one, whose values are compared as one.
 *
 * @param name the words that lead to it
 * @param model the model that has the key
 * @param parts the columns
 */
record KeyOperand(String name, EntityType<?> model, List<ScalarOperand> parts) implements Operand {
    private static final Set<Test> TESTS = Set.of(Test.EXACT, Test.NE, Test.IN, Test.ISNULL, Test.ISNOTNULL);

    static KeyOperand of(String name, EntityType<?> model, List<MappedColumn> columns, JsonMapper json) {
        return new KeyOperand(
                name,
                model,
                columns.stream()
                        .map(column -> ScalarOperand.of(column.property(), new Origin(column, json)))
                        .toList());
    }

    @Override
    public Optional<Step> step(List<String> words) {
        return Optional.empty();
    }

    @Override
    public String kind() {
        return "a key of several columns";
    }

    @Override
    public List<String> steps() {
        return List.of();
    }

    @Override
    public Set<Test> tests() {
        return TESTS;
    }

    /** The properties of the key. */
    List<String> properties() {
        return model.table().ids().stream().map(MappedColumn::property).toList();
    }

    @Override
    public Condition<Object> condition(Test test, Given given) {
        return switch (test) {
            case EXACT -> given.value() == null ? isNull() : compared(given, false);
            case NE -> given.value() == null ? isNotNull() : compared(given, true);
            case IN -> {
                Optional<Subquery<?>> query = given.query();
                yield query.isPresent()
                        ? given.checked(() -> tuple().in(query.get()))
                        : tuple().in(given.several(this::values).stream()
                                .<List<?>>map(List.class::cast)
                                .toList());
            }
            case ISNULL -> given.truth() ? isNull() : isNotNull();
            case ISNOTNULL -> given.truth() ? isNotNull() : isNull();
            default -> throw new IllegalArgumentException(test.word());
        };
    }

    private Condition<Object> compared(Given given, boolean differing) {
        Optional<Subquery<?>> query = given.query();
        return given.checked(() -> {
            if (query.isPresent()) {
                return differing ? tuple().ne(query.get()) : tuple().eq(query.get());
            }
            List<?> values = (List<?>) given.present(this::values);
            Object[] rest = values.subList(1, values.size()).toArray();
            return differing ? tuple().ne(values.getFirst(), rest) : tuple().eq(values.getFirst(), rest);
        });
    }

    private Tuple<Object> tuple() {
        return Tuple.ofAll(parts.stream().map(ScalarOperand::value).toList());
    }

    private Condition<Object> isNull() {
        return Condition.anyOf(parts.stream().map(part -> part.value().isNull()).toList());
    }

    private Condition<Object> isNotNull() {
        return Condition.allOf(
                parts.stream().map(part -> part.value().isNotNull()).toList());
    }

    /** The values of a key that was given, in the types of the columns. */
    private @Nullable Object values(@Nullable Object given) {
        List<Object> found = parts(given).toList();
        if (found.size() != parts.size()) {
            String what = given instanceof Key || given instanceof List<?> || given instanceof Object[]
                    ? "one of " + found.size()
                    : "one value of type "
                            + Objects.requireNonNull(given).getClass().getSimpleName();
            throw new IllegalArgumentException("The key of " + model.name() + " has the " + parts.size() + " values "
                    + properties() + ", but " + what + " was given; give Key.of(..), a list of them in this order, a"
                    + " reference or a model");
        }
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            values.add(Objects.requireNonNull(parts.get(i).conversion().of(found.get(i)), "a value of a key"));
        }
        return values;
    }

    /** A key, or what has one, stands for all of its values, also where it is part of another. */
    private Stream<Object> parts(@Nullable Object given) {
        return switch (given) {
            case Key key -> key.values().stream().flatMap(KeyOperand::flat);
            case List<?> list -> list.stream().flatMap(KeyOperand::flat);
            case Object[] array -> Arrays.stream(array).flatMap(KeyOperand::flat);
            case null -> Stream.of();
            default -> flat(model.type().isInstance(given) ? Ref.to(given) : given);
        };
    }

    private static Stream<Object> flat(@Nullable Object given) {
        if (given == null) {
            throw new IllegalArgumentException("A value of a key is null");
        }
        @Nullable
        Object key =
                given instanceof Ref<?> reference ? reference.keyIfPresent().orElse(null) : given;
        return key instanceof Key several ? several.values().stream() : Stream.of(given);
    }

    @Override
    public Condition<Object> decided(Condition<Object> comparison) {
        return parts.stream().anyMatch(ScalarOperand::nullable) ? comparison.and(isNotNull()) : comparison;
    }

    @Override
    public Optional<Expression<Object, ?>> ordered() {
        return Optional.empty();
    }
}
