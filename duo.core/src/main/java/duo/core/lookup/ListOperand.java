package duo.core.lookup;

import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.ListExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A list of scalars.
 *
 * @param name the words that lead to it
 * @param origin the column
 */
record ListOperand(String name, Origin origin) implements Operand {
    private static final Set<Test> TESTS =
            Set.of(Test.EXACT, Test.NE, Test.CONTAINS, Test.OVERLAP, Test.ISEMPTY, Test.ISNULL, Test.ISNOTNULL);
    private static final List<String> LENGTH = List.of("length", "len");

    private ListExpression<Object, Object> list() {
        return new ListExpression.Computed<>(
                origin.value().node(), origin.column().type());
    }

    @Override
    public Optional<Step> step(List<String> words) {
        String word = words.get(0);
        return LENGTH.contains(Names.plain(word))
                ? Optional.of(new Step(
                        ScalarOperand.computed(
                                Names.joined(name, word),
                                list().length(),
                                origin.column().isNullable(),
                                origin),
                        1))
                : Optional.empty();
    }

    @Override
    public String kind() {
        return "of type " + origin.column().type().java();
    }

    @Override
    public List<String> steps() {
        return LENGTH.subList(0, 1);
    }

    @Override
    public Set<Test> tests() {
        return TESTS;
    }

    @Override
    public Condition<Object> decided(Condition<Object> comparison) {
        return origin.column().isNullable() ? comparison.and(list().isNotNull()) : comparison;
    }

    @Override
    public Optional<Expression<Object, ?>> ordered() {
        return Optional.empty();
    }

    @Override
    public Condition<Object> condition(Test test, Given given) {
        return switch (test) {
            case EXACT -> list().eq(whole(given));
            case NE -> list().ne(whole(given));
            case CONTAINS -> given.checked(() -> list().includesAll(elements(given)));
            case OVERLAP -> list().includesAny(elements(given));
            case ISEMPTY -> given.truth() ? list().isEmpty() : list().isEmpty().not();
            case ISNULL -> given.truth() ? list().isNull() : list().isNotNull();
            case ISNOTNULL -> given.truth() ? list().isNotNull() : list().isNull();
            default -> throw new IllegalArgumentException(test.word());
        };
    }

    @SuppressWarnings("unchecked") // the column converts to a list
    private @Nullable List<Object> whole(Given given) {
        return (@Nullable List<Object>) given.single(origin::converted);
    }

    /** One element or several, in the type of the elements. */
    private List<Object> elements(Given given) {
        List<Object> values =
                given.isSeveral() ? given.several(value -> value) : List.of(given.present(value -> value));
        return new ArrayList<>(Objects.requireNonNull(whole(new Given(given.path(), name, values))));
    }
}
