package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.api.expr.TextExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Expressions that take other expressions where they also take values, compared with Java.
 *
 * @since 0.1.0
 */
public abstract class ExpressionPairSuite extends ContractSuite {
    private static final List<String> TEXTS =
            List.of("a", "A", "ab", "aba", " a ", "a%b_", "it's", "ab\uD83E\uDD8A", "\uD83E\uDD8A");

    /** For subclasses. */
    protected ExpressionPairSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Specimens texts() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.label, TEXTS);
        return specimens;
    }

    private static void assertFound(Specimens texts, Condition<Specimen> condition, Predicate<String> inJava) {
        assertEquals(TEXTS.stream().filter(inJava).count(), texts.count(condition), condition::toString);
    }

    private static void assertPairs(
            Specimens texts,
            Function<Expression<Specimen, String>, Condition<Specimen>> condition,
            BiPredicate<String, String> inJava) {
        for (String other : TEXTS) {
            assertFound(texts, condition.apply(Fn.value(other)), text -> inJava.test(text, other));
        }
    }

    /** Texts are searched for others, case and all. */
    @Test
    public void textsAreSearchedForOthers() {
        Specimens texts = texts();
        assertPairs(texts, Specimen_.label::contains, String::contains);
        assertPairs(texts, Specimen_.label::startsWith, String::startsWith);
        assertPairs(texts, Specimen_.label::endsWith, String::endsWith);
        TextExpression<Specimen> first = Specimen_.label.substring(1, 1);
        assertFound(texts, Specimen_.label.startsWith(first), text -> true);
        assertFound(
                texts, Specimen_.label.endsWith(first), text -> text.endsWith(Character.toString(text.codePointAt(0))));
        assertEquals(0, texts.count(Specimen_.label.contains(Specimen_.pin)));
    }

    /** Positions and replacements are those of other texts. */
    @Test
    public void partsOfTextsAreFoundAndReplaced() {
        Specimens texts = texts();
        TextExpression<Specimen> b = Fn.value("b");
        texts.assertGives(
                Specimen_.label,
                Specimen_.label.position(b),
                text -> text.indexOf('b') < 0 ? 0 : text.codePointCount(0, text.indexOf('b')) + 1);
        texts.assertGives(
                Specimen_.label,
                Specimen_.label.replace(b, Specimen_.label.concat("!")),
                text -> text.replace("b", text + "!"));
    }

    /** The greater and the lesser of texts, dates and times. */
    @Test
    public void extremesAreThoseOfComparisons() {
        Specimens texts = texts();
        List<String> plain = List.of("a", "ab", "aba");
        assertEquals(
                plain.size(),
                texts.count(Specimen_.label
                        .in(plain)
                        .and(Specimen_.label.greatest("ab").in("ab", "aba"))));
        texts.assertGives(Specimen_.label, Specimen_.label.greatest(Specimen_.label.concat("x")), text -> text + "x");
        texts.assertGives(Specimen_.label, Specimen_.label.least(Specimen_.label.concat("x")), text -> text);
        assertEquals(1, texts.count(Specimen_.label.least("a").eq(" a ")));
        Specimens days = new Specimens(db(), sql);
        LocalDate day = LocalDate.of(2024, 2, 29);
        days.hold(Specimen_.day, List.of(day.minusDays(1), day, day.plusDays(1)));
        days.assertGives(Specimen_.day, Specimen_.day.greatest(day), at -> at.isAfter(day) ? at : day);
        days.assertGives(Specimen_.day, Specimen_.day.least(day), at -> at.isBefore(day) ? at : day);
        days.assertGives(Specimen_.day, Specimen_.day.least(Specimen_.day.plus(Period.ofDays(1))), at -> at);
        Specimens times = new Specimens(db(), sql);
        LocalTime noon = LocalTime.NOON;
        times.hold(Specimen_.time, List.of(noon.minusNanos(1_000), noon, noon.plusHours(1)));
        times.assertGives(Specimen_.time, Specimen_.time.greatest(noon), at -> at.isAfter(noon) ? at : noon);
        Specimens moments = new Specimens(db(), sql);
        LocalDateTime at = LocalDateTime.of(2024, 2, 29, 12, 0);
        moments.hold(Specimen_.at, List.of(at.minus(Duration.ofMillis(1)), at, at.plusDays(1)));
        moments.assertGives(Specimen_.at, Specimen_.at.least(at), each -> each.isBefore(at) ? each : at);
    }

    /** Ranges are those of other expressions, and equality with NULL is that of values. */
    @Test
    public void rangesAndEqualityAreThoseOfOthers() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.number, List.of(1, 5, 9));
        assertEquals(3, specimens.count(Specimen_.number.between(Specimen_.number.minus(1), Specimen_.number)));
        assertEquals(2, specimens.count(Specimen_.number.between(Fn.value(5), Specimen_.number.plus(1))));
        assertEquals(1, specimens.count(Specimen_.number.isNotDistinctFrom(5)));
        assertEquals(3, specimens.count(Specimen_.number.isNotDistinctFrom(5).not()));
        Integer nothing = null;
        assertEquals(1, specimens.count(Specimen_.number.isNotDistinctFrom(nothing)));
        assertEquals(4, specimens.count(Specimen_.label.isNotDistinctFrom((String) null)));
    }
}
