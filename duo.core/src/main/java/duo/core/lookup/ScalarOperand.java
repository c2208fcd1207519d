package duo.core.lookup;

import duo.api.Subquery;
import duo.api.expr.ComparableExpression;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.TextExpression;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.core.codec.Conversions;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A single value: a column, or what was computed of one.
 *
 * @param name the words that lead to it
 * @param value the value
 * @param nullable whether it may be NULL
 * @param origin the column
 * @param conversion converts what it is compared with
 */
record ScalarOperand(
        String name, Expression<Object, Object> value, boolean nullable, Origin origin, Given.Conversion conversion)
        implements Operand {
    private static final Set<Test> OF_ALL = Set.of(Test.EXACT, Test.NE, Test.IN, Test.ISNULL, Test.ISNOTNULL);
    private static final Set<Test> OF_ORDERED = Set.of(Test.GT, Test.GTE, Test.LT, Test.LTE, Test.RANGE);
    static final Set<Test> OF_TEXTS = Set.of(
            Test.IEXACT,
            Test.CONTAINS,
            Test.ICONTAINS,
            Test.STARTSWITH,
            Test.ISTARTSWITH,
            Test.ENDSWITH,
            Test.IENDSWITH,
            Test.REGEX,
            Test.IREGEX);

    /** A column itself. */
    static ScalarOperand of(String name, Origin origin) {
        return new ScalarOperand(name, origin.value(), origin.column().isNullable(), origin, origin::converted);
    }

    /** A value that was computed. */
    static ScalarOperand computed(String name, Expression<Object, ?> value, boolean nullable, Origin origin) {
        ValueType type = value.type();
        return new ScalarOperand(
                name,
                new Expression.Computed<>(value.node(), type),
                nullable,
                origin,
                given -> given == null
                        ? null
                        : Conversions.to(name, type, given, origin.column().isSecret(), origin.json()));
    }

    @Override
    public Optional<Step> step(List<String> words) {
        String word = words.get(0);
        return Transform.of(word, value.type())
                .map(transform -> new Step(
                        computed(Names.joined(name, word), transform.of(value), nullable || isText(), origin), 1));
    }

    @Override
    public String kind() {
        return "of type " + value.type().java();
    }

    @Override
    public List<String> steps() {
        return Transform.words(value.type());
    }

    @Override
    public Set<Test> tests() {
        Set<Test> all = EnumSet.copyOf(OF_ALL);
        if (isOrdered()) {
            all.addAll(OF_ORDERED);
        }
        if (isText()) {
            all.addAll(OF_TEXTS);
        }
        return all;
    }

    private boolean isText() {
        return value.type().storage() == Storage.PLAIN && value.type().raw() == String.class;
    }

    private boolean isOrdered() {
        return switch (value.type().storage()) {
            case PLAIN -> value.type().raw() != Boolean.class && value.type().raw() != byte[].class;
            case ENUM_NAME, ENUM_ORDINAL, CONVERTED -> true;
            case JSON, ARRAY -> false;
        };
    }

    @Override
    public Condition<Object> decided(Condition<Object> comparison) {
        return nullable ? comparison.and(value.isNotNull()) : comparison;
    }

    @Override
    public Optional<Expression<Object, ?>> ordered() {
        return Optional.of(value);
    }

    @Override
    public Condition<Object> condition(Test test, Given given) {
        Optional<Subquery<?>> query = given.query();
        return switch (test) {
            case EXACT -> query.isPresent() ? value.eq(query.get()) : value.eq(given.single(conversion));
            case NE -> query.isPresent() ? value.ne(query.get()) : value.ne(given.single(conversion));
            case IN -> query.isPresent() ? value.in(query.get()) : value.in(given.several(conversion));
            case GT -> compare(given, ComparableExpression::gt, ComparableExpression::gt);
            case GTE -> compare(given, ComparableExpression::ge, ComparableExpression::ge);
            case LT -> compare(given, ComparableExpression::lt, ComparableExpression::lt);
            case LTE -> compare(given, ComparableExpression::le, ComparableExpression::le);
            case RANGE -> {
                List<Object> bounds = given.bounds(conversion);
                yield comparable().between(bounds.get(0), bounds.get(1));
            }
            case IEXACT -> given.value() == null ? value.isNull() : text(given, TextExpression::ieq);
            case CONTAINS -> text(given, TextExpression::contains);
            case ICONTAINS -> text(given, TextExpression::icontains);
            case STARTSWITH -> text(given, TextExpression::startsWith);
            case ISTARTSWITH -> text(given, TextExpression::istartsWith);
            case ENDSWITH -> text(given, TextExpression::endsWith);
            case IENDSWITH -> text(given, TextExpression::iendsWith);
            case REGEX -> text(given, TextExpression::regex);
            case IREGEX -> text(given, TextExpression::iregex);
            case ISNULL -> given.truth() ? value.isNull() : value.isNotNull();
            case ISNOTNULL -> given.truth() ? value.isNotNull() : value.isNull();
            case OVERLAP, ISEMPTY, HASKEY, HASANYKEYS, HASKEYS, ISTRUE, ISFALSE, ISMISSING, ISJSONNULL ->
                throw new IllegalArgumentException(test.word());
        };
    }

    private interface WithQuery {
        Condition<Object> of(ComparableExpression<Object, Object> left, Subquery<?> right);
    }

    private Condition<Object> compare(
            Given given,
            BiFunction<ComparableExpression<Object, Object>, Object, Condition<Object>> withValue,
            WithQuery withQuery) {
        return given.query()
                .map(query -> withQuery.of(comparable(), query))
                .orElseGet(() -> withValue.apply(comparable(), given.present(conversion)));
    }

    private ComparableExpression<Object, Object> comparable() {
        return new ComparableExpression.Computed<>(value.node(), value.type());
    }

    private Condition<Object> text(Given given, BiFunction<TextExpression<Object>, String, Condition<Object>> match) {
        String pattern = (String) given.present(conversion);
        return given.checked(() -> match.apply(new TextExpression.Computed<>(value.node(), value.type()), pattern));
    }
}
