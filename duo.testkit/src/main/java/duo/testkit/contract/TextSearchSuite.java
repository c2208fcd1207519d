package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.expr.Condition;
import duo.api.expr.Fn;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Searches in text, compared with what Java finds in the same texts. Case counts unless it is told not to, also beyond ASCII.
 *
 * @since 0.1.0
 */
public abstract class TextSearchSuite extends ContractSuite {
    private static final List<String> TEXTS = List.of(
            " ",
            "Ada",
            "ADA",
            "ada",
            "Adam",
            "madam",
            "Ada ",
            "50%",
            "50% off",
            "50 percent",
            "a_b",
            "aXb",
            "a\\b",
            "a\\_b",
            "back\\",
            "!",
            "!%",
            "!_",
            "it's",
            "say \"hi\"",
            "*",
            "?",
            "[a]",
            "[^a]",
            "a[b]c",
            "{b}",
            "$1",
            "new\nline",
            "tab\there",
            "x\uD83D\uDE00y",
            "\u00E9t\u00E9",
            "ete",
            "na\u00EFve",
            "stra\u00DFe");

    private static final List<String> NEEDLES = List.of(
            " ",
            "Ada",
            "ada",
            "A",
            "a",
            "da",
            "%",
            "_",
            "50%",
            "\\",
            "\\_",
            "!",
            "!%",
            "!_",
            "'",
            "\"",
            "*",
            "?",
            "[",
            "]",
            "[a]",
            "^",
            "{b}",
            "$1",
            "\n",
            "\t",
            "\uD83D\uDE00",
            "\u00E9",
            "e",
            "\u00DF",
            "zzz",
            "--",
            "a_b");

    private static final List<String> PATTERNS = List.of(
            "%",
            "_",
            "__",
            "Ada",
            "Ada%",
            "%da",
            "%da%",
            "_da",
            "a_b",
            "a\\_b",
            "a\\\\b",
            "a\\\\\\_b",
            "50\\%",
            "50\\%%",
            "50%",
            "%\\%",
            "%\\\\",
            "!%",
            "!",
            "!_",
            "%!%",
            "*",
            "?",
            "%*%",
            "[a]",
            "%[%",
            "[^a]",
            "x_y",
            "%\uD83D\uDE00%",
            "%'%",
            "%\n%",
            "a%b",
            "%a%a%",
            "_\u00E9%");

    private final List<String> stored = new ArrayList<>();

    /** For subclasses. */
    protected TextSearchSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    /** Stores the texts, and a row without text. */
    @BeforeEach
    public final void storeTexts() {
        stored.clear();
        stored.addAll(TEXTS);
        List<Specimen> rows = new ArrayList<>();
        TEXTS.forEach(text -> rows.add(specimens().build(Map.of("label", text))));
        rows.add(specimens().build(Map.of()));
        specimens().createBulk(rows);
        sql.clear();
    }

    private List<String> found(Condition<Specimen> condition) {
        return specimens().where(condition).orderBy(Specimen_.id.asc()).all().stream()
                .map(specimen -> Objects.requireNonNull(specimen.label(), "null matches nothing"))
                .toList();
    }

    private void assertSearch(
            String name,
            List<String> needles,
            Function<String, Condition<Specimen>> search,
            BiPredicate<String, String> java) {
        for (String needle : needles) {
            Predicate<String> expected = text -> java.test(text, needle);
            assertEquals(
                    stored.stream().filter(expected).toList(),
                    found(search.apply(needle)),
                    () -> name + " '" + needle + "'");
            assertEquals(
                    stored.stream().filter(expected.negate()).toList(),
                    found(search.apply(needle).not()),
                    () -> "not " + name + " '" + needle + "'");
        }
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            lower.append(each >= 'A' && each <= 'Z' ? (char) (each + 32) : each);
        }
        return lower.toString();
    }

    private static boolean matches(String text, String like) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < like.length(); i++) {
            char each = like.charAt(i);
            if (each == '\\' && i + 1 < like.length()) {
                i++;
                pattern.append(Pattern.quote(String.valueOf(like.charAt(i))));
            } else if (each == '%') {
                pattern.append(".*");
            } else if (each == '_') {
                pattern.append('.');
            } else {
                pattern.append(
                        Character.isSurrogate(each) ? String.valueOf(each) : Pattern.quote(String.valueOf(each)));
            }
        }
        return Pattern.compile(pattern.toString(), Pattern.DOTALL).matcher(text).matches();
    }

    /** The searches that heed case take every character for itself. */
    @Test
    public void searchesTakeCharactersForThemselves() {
        assertSearch("contains", NEEDLES, Specimen_.label::contains, String::contains);
        assertSearch("startsWith", NEEDLES, Specimen_.label::startsWith, String::startsWith);
        assertSearch("endsWith", NEEDLES, Specimen_.label::endsWith, String::endsWith);
        assertSearch("eq", NEEDLES, Specimen_.label::eq, String::equals);
    }

    /** The searches that do not heed case take every character for itself, too. */
    @Test
    public void searchesWithoutCaseTakeCharactersForThemselves() {
        assertSearch(
                "icontains",
                NEEDLES,
                Specimen_.label::icontains,
                (text, needle) -> lower(text).contains(lower(needle)));
        assertSearch(
                "istartsWith",
                NEEDLES,
                Specimen_.label::istartsWith,
                (text, needle) -> lower(text).startsWith(lower(needle)));
        assertSearch(
                "iendsWith",
                NEEDLES,
                Specimen_.label::iendsWith,
                (text, needle) -> lower(text).endsWith(lower(needle)));
        assertSearch(
                "ieq",
                NEEDLES,
                Specimen_.label::ieq,
                (text, needle) -> lower(text).equals(lower(needle)));
    }

    /** An empty text is found, and is a part of every text. */
    @Test
    @Needs(Capability.EMPTY_TEXTS)
    public void emptyTextsAreFound() {
        specimens().create(specimens().build(Map.of("label", "")));
        stored.add("");
        List<String> needles = List.of("", " ", "a", "%");
        assertSearch("contains", needles, Specimen_.label::contains, String::contains);
        assertSearch("startsWith", needles, Specimen_.label::startsWith, String::startsWith);
        assertSearch("endsWith", needles, Specimen_.label::endsWith, String::endsWith);
        assertSearch("eq", needles, Specimen_.label::eq, String::equals);
        assertSearch("ieq", needles, Specimen_.label::ieq, String::equalsIgnoreCase);
        assertSearch("ieq", needles, needle -> Specimen_.label.ieq(Fn.value(needle)), String::equalsIgnoreCase);
        assertSearch("contains", needles, needle -> Specimen_.label.contains(Fn.value(needle)), String::contains);
        assertSearch("like", needles, Specimen_.label::like, TextSearchSuite::matches);
        assertSearch("ilike", needles, needle -> Specimen_.label.ilike(Fn.value(needle)), TextSearchSuite::matches);
    }

    /** Texts of other expressions are searched for alike. */
    @Test
    public void textsOfOtherExpressionsAreSearchedForAlike() {
        assertSearch(
                "icontains",
                NEEDLES,
                needle -> Specimen_.label.icontains(Fn.value(needle)),
                (text, needle) -> lower(text).contains(lower(needle)));
        assertSearch(
                "istartsWith",
                NEEDLES,
                needle -> Specimen_.label.istartsWith(Fn.value(needle)),
                (text, needle) -> lower(text).startsWith(lower(needle)));
        assertSearch(
                "iendsWith",
                NEEDLES,
                needle -> Specimen_.label.iendsWith(Fn.value(needle)),
                (text, needle) -> lower(text).endsWith(lower(needle)));
        assertSearch(
                "ieq",
                NEEDLES,
                needle -> Specimen_.label.ieq(Fn.value(needle)),
                (text, needle) -> lower(text).equals(lower(needle)));
    }

    /** Patterns have two wildcards, and a backslash takes what follows for itself. */
    @Test
    public void patternsHaveTwoWildcards() {
        assertSearch("like", PATTERNS, Specimen_.label::like, TextSearchSuite::matches);
        assertSearch(
                "ilike", PATTERNS, Specimen_.label::ilike, (text, pattern) -> matches(lower(text), lower(pattern)));
    }

    /** Patterns of other expressions have the same wildcards. */
    @Test
    public void patternsOfOtherExpressionsHaveTheSameWildcards() {
        assertSearch("like", PATTERNS, pattern -> Specimen_.label.like(Fn.value(pattern)), TextSearchSuite::matches);
        assertSearch(
                "ilike",
                PATTERNS,
                pattern -> Specimen_.label.ilike(Fn.value(pattern)),
                (text, pattern) -> matches(lower(text), lower(pattern)));
        assertEquals(List.of("back\\"), found(Specimen_.label.like(Fn.value("back\\"))));
        assertEquals(List.of("back\\"), found(Specimen_.label.ilike(Fn.value("BACK\\"))));
        assertEquals(List.of(), found(Specimen_.label.like(Specimen_.pin)));
        assertEquals(List.of(), found(Specimen_.label.like(Specimen_.pin).not()));
    }

    /** A backslash at the end of a pattern stands for itself. */
    @Test
    public void aBackslashAtTheEndStandsForItself() {
        assertEquals(List.of("back\\"), found(Specimen_.label.like("back\\")));
        assertEquals(List.of("back\\"), found(Specimen_.label.ilike("BACK\\")));
    }

    /** Letters beyond ASCII are found as they are written, and accents count. */
    @Test
    public void lettersBeyondAsciiAreFoundAsTheyAreWritten() {
        assertEquals(List.of("\u00E9t\u00E9"), found(Specimen_.label.icontains("\u00E9T")));
        assertEquals(List.of("ete"), found(Specimen_.label.ieq("ETE")));
        assertEquals(List.of("stra\u00DFe"), found(Specimen_.label.icontains("A\u00DFE")));
    }

    /** Letters beyond ASCII have a case too. */
    @Test
    public void lettersBeyondAsciiHaveACase() {
        for (String text : List.of("\u042F\u0431\u043B\u043E\u043A\u043E", "\u03A9mega")) {
            specimens().create(specimens().build(Map.of("label", text)));
        }
        assertEquals(List.of("\u00E9t\u00E9"), found(Specimen_.label.icontains("\u00C9T\u00C9")));
        assertEquals(List.of("\u00E9t\u00E9"), found(Specimen_.label.ieq("\u00C9t\u00C9")));
        assertEquals(List.of("\u00E9t\u00E9"), found(Specimen_.label.ilike("_T\u00C9")));
        assertEquals(List.of("\u00E9t\u00E9"), found(Specimen_.label.upper().eq("\u00C9T\u00C9")));
        assertEquals(List.of("na\u00EFve"), found(Specimen_.label.icontains(Fn.value("\u00CFV"))));
        assertEquals(
                List.of("\u042F\u0431\u043B\u043E\u043A\u043E"), found(Specimen_.label.istartsWith("\u044F\u0411")));
        assertEquals(List.of("\u03A9mega"), found(Specimen_.label.lower().eq("\u03C9mega")));
    }

    /** A search needs a text. */
    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    public void aSearchNeedsAText() {
        String nothing = null;
        assertThrows(NullPointerException.class, () -> Specimen_.label.contains(nothing));
        assertThrows(NullPointerException.class, () -> Specimen_.label.ilike(nothing));
    }
}
