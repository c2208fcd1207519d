package duo.core.lookup;

import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.JsonPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A column of JSON, or a place inside. Each word is a key or an index, but a test at the end and what gives the value a type.
 *
 * @param name the words that lead to it
 * @param path the place
 * @param origin the column
 * @param conversion converts what the whole value is compared with
 */
record JsonOperand(String name, JsonPath<Object> path, Origin origin, Given.Conversion conversion) implements Operand {
    /** The tests that ask for the text of the value. */
    private static final Set<Test> OF_TEXTS = EnumSet.copyOf(ScalarOperand.OF_TEXTS);

    private static final Set<Test> TESTS = EnumSet.complementOf(EnumSet.of(Test.OVERLAP, Test.ISEMPTY));

    static {
        OF_TEXTS.remove(Test.CONTAINS);
    }

    /** The JSON of a column. */
    static JsonOperand of(String name, Origin origin) {
        return new JsonOperand(name, JsonPath.of(origin.value()), origin, origin::converted);
    }

    @Override
    public Optional<Step> step(List<String> words) {
        String word = words.get(0);
        if (words.size() == 1 && Test.of(word).filter(TESTS::contains).isPresent()) {
            return Optional.empty();
        }
        Optional<JsonCast> cast = JsonCast.of(word);
        Operand reached = cast.isPresent() ? cast(cast.get(), word) : inside(word);
        return Optional.of(new Step(reached, 1));
    }

    private ScalarOperand cast(JsonCast cast, String word) {
        return ScalarOperand.computed(Names.joined(name, word), cast.of(path), true, origin);
    }

    private JsonOperand inside(String word) {
        if (word.isEmpty()) {
            throw new InvalidQueryException(
                    name + " is followed by an empty word; a key without characters is reached by key(\"\") only");
        }
        boolean index = word.chars().allMatch(character -> character >= '0' && character <= '9');
        try {
            JsonPath<Object> reached = index ? path.index(Integer.parseInt(word)) : path.key(word);
            return new JsonOperand(Names.joined(name, word), reached, origin, given -> given);
        } catch (IllegalArgumentException failed) {
            throw new InvalidQueryException("'" + word + "' is no step from " + name + ": " + failed.getMessage());
        }
    }

    @Override
    public String kind() {
        return "a place in JSON";
    }

    @Override
    public List<String> steps() {
        return JsonCast.words();
    }

    @Override
    public Set<Test> tests() {
        return TESTS;
    }

    /** {@inheritDoc} It is unknown not only where the path leads nowhere, but also for values of another type. */
    @Override
    public Condition<Object> decided(Condition<Object> comparison) {
        return Operand.orFalse(comparison);
    }

    @Override
    public Optional<Expression<Object, ?>> ordered() {
        return Optional.empty();
    }

    @Override
    public Condition<Object> condition(Test test, Given given) {
        if (OF_TEXTS.contains(test)) {
            return cast(JsonCast.AS_TEXT, "as_text").condition(test, given);
        }
        return given.checked(() -> ofJson(test, given));
    }

    private Condition<Object> ofJson(Test test, Given given) {
        return switch (test) {
            case EXACT -> path.eq(given.single(conversion));
            case NE -> path.ne(given.single(conversion));
            case IN ->
                Condition.anyOf(given.several(conversion).stream().map(path::eq).toList());
            case GT -> compare(given, given.value(), JsonPath::gt, JsonPath::gt);
            case GTE -> compare(given, given.value(), JsonPath::ge, JsonPath::ge);
            case LT -> compare(given, given.value(), JsonPath::lt, JsonPath::lt);
            case LTE -> compare(given, given.value(), JsonPath::le, JsonPath::le);
            case RANGE -> {
                List<Object> bounds = given.bounds(bound -> bound);
                yield compare(given, bounds.get(0), JsonPath::ge, JsonPath::ge)
                        .and(compare(given, bounds.get(1), JsonPath::le, JsonPath::le));
            }
            case CONTAINS -> path.contains(given.present(fragment -> fragment));
            case HASKEY -> path.hasKey(String.valueOf(given.present(key -> key)));
            case HASANYKEYS -> path.hasAnyKey(keys(given));
            case HASKEYS -> path.hasAllKeys(keys(given));
            case ISTRUE -> given.truth() ? path.isTrue() : path.isTrue().not();
            case ISFALSE -> given.truth() ? path.isFalse() : path.isFalse().not();
            case ISMISSING ->
                given.truth() ? path.isMissing() : path.isMissing().not();
            case ISJSONNULL ->
                given.truth() ? path.isJsonNull() : path.isJsonNull().not();
            case ISNULL -> given.truth() ? path.isNull() : path.isNotNull();
            case ISNOTNULL -> given.truth() ? path.isNotNull() : path.isNull();
            default -> throw new IllegalArgumentException(test.word());
        };
    }

    private static List<String> keys(Given given) {
        return given.several(key -> key).stream().map(String::valueOf).toList();
    }

    private Condition<Object> compare(
            Given given,
            @Nullable Object bound,
            BiFunction<JsonPath<Object>, Number, Condition<Object>> withNumber,
            BiFunction<JsonPath<Object>, String, Condition<Object>> withText) {
        return switch (bound) {
            case Number number -> withNumber.apply(path, number);
            case String text -> withText.apply(path, text);
            case null, default ->
                throw new InvalidQueryException(
                        given.path() + " takes a number or a text; for other types add as_integer,"
                                + " as_decimal … before the test");
        };
    }
}
