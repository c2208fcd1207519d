package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Regular expressions, as far as all languages of them agree, compared with those of Java.
 *
 * @since 0.1.0
 */
public abstract class RegexSuite extends ContractSuite {
    private static final String FOX = "\uD83E\uDD8A";
    private static final List<String> TEXTS = List.of(
            "a",
            "Abc",
            "abab",
            "a.c",
            "a+b [c] {d} (e) | ^ $ \\",
            "line\nbreak",
            "2026-01-31",
            "under_score 7",
            "Grüße",
            "日本語",
            FOX,
            "a" + FOX + "b",
            "it's 100%",
            "long ".repeat(60));
    private static final List<String> PATTERNS = List.of(
            "a",
            "A",
            "^a",
            "c$",
            "^.$",
            "^..$",
            "^a.b$",
            "a.c",
            "a\\.c",
            "line.break",
            "^(ab)+$",
            "ab|bc",
            "^(a|A)bc$",
            "[a-c]{3}",
            "^[^a-z]+$",
            "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
            "^\\d+-\\d\\d-\\d{1,2}$",
            "^\\w+\\s\\d$",
            "\\+b \\[c\\] \\{d\\} \\(e\\) \\| \\^ \\$ \\\\",
            "[.+]",
            "[äüö]ß?",
            "ü",
            "^日.語$",
            FOX,
            "^a?" + FOX + "*b?$",
            "'",
            "%",
            "(long ){60}",
            "x*");

    /** For subclasses. */
    protected RegexSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    /** The texts and one row without any. */
    @BeforeEach
    public void fill() {
        new Specimens(db(), sql).hold(Specimen_.label, TEXTS);
    }

    private Specimens texts() {
        return new Specimens(db(), sql);
    }

    private boolean isOffered() {
        try {
            texts().count(Specimen_.label.regex("a"));
            return true;
        } catch (UnsupportedFeatureException refused) {
            return false;
        }
    }

    private List<String> found(String lookup, String pattern) {
        sql.clear();
        List<String> found = texts().model()
                .filter(lookup, pattern)
                .orderBy("id")
                .valuesList(Specimen_.label)
                .all();
        sql.assertCount(1);
        return found;
    }

    private static List<String> inJava(String pattern, int flags) {
        Pattern compiled = Pattern.compile(pattern, Pattern.DOTALL | flags);
        return TEXTS.stream().filter(text -> compiled.matcher(text).find()).toList();
    }

    /** Each pattern finds in each text what it finds in Java, and NULL nowhere. */
    @Test
    public void patternsFindWhatTheyFindInJava() {
        assumeTrue(isOffered());
        for (String pattern : PATTERNS) {
            assertEquals(inJava(pattern, 0), found("label__regex", pattern), pattern);
            assertEquals(inJava(pattern, Pattern.CASE_INSENSITIVE), found("label__iregex", pattern), pattern);
            long found = inJava(pattern, 0).size();
            assertEquals(found, texts().count(Specimen_.label.regex(pattern)), pattern);
            assertEquals(
                    TEXTS.size() - found,
                    texts().count(Specimen_.label.regex(pattern).not()),
                    pattern);
            assertEquals(
                    TEXTS.size() + 1 - found,
                    texts().model().exclude("label__regex", pattern).count(),
                    pattern);
        }
    }

    /** A pattern is computed with like any text, inside other conditions and of computed texts. */
    @Test
    public void patternsStandInEveryCondition() {
        assumeTrue(isOffered());
        assertEquals(1, texts().count(Specimen_.label.upper().regex("^ABC$").and(Specimen_.label.regex("^A"))));
        assertEquals(2, texts().count(Specimen_.label.iregex("^ABC$").or(Specimen_.label.regex("^" + FOX))));
        assertEquals(
                1,
                texts().model()
                        .filter("label__length", 4)
                        .filter("label__regex", "^(ab)")
                        .count());
        assertEquals(
                List.of(true),
                texts().model()
                        .filter("label", "Abc")
                        .valuesList(Specimen_.label.iregex("^aB").asBoolean())
                        .all());
    }

    /** What is no regular expression is an error of the database that says so; the next statement works. */
    @Test
    public void invalidPatternsAreErrors() {
        assumeTrue(isOffered());
        for (String pattern : List.of("(", "[a", "*a", "a{2,1}", "a\\")) {
            DatabaseException failed =
                    assertThrows(DatabaseException.class, () -> texts().count(Specimen_.label.regex(pattern)), pattern);
            assertFalse(String.valueOf(failed.getMessage()).isBlank());
            assertThrows(DatabaseException.class, () -> texts().count(Specimen_.label.iregex(pattern)), pattern);
            assertEquals(1, texts().count(Specimen_.label.regex("^a$")));
        }
        sql.clear();
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.regex(""));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.iregex(""));
        Messages.assertTold(
                assertThrows(InvalidQueryException.class, () -> texts().model().filter("label__regex", "")),
                "label__regex",
                "regular expression",
                "empty");
        sql.assertCount(0);
    }

    /** Every connection knows them, also the new ones after all others were closed, and those of transactions. */
    @Test
    public void everyConnectionKnowsThem() {
        assumeTrue(isOffered());
        db().disconnect();
        assertEquals(1, texts().count(Specimen_.label.regex("^a$")));
        long nested = db().transaction(() -> {
            long outer = texts().count(Specimen_.label.regex("^a$"));
            return outer + db().transaction(tx -> texts().count(Specimen_.label.regex("^a$")));
        });
        assertEquals(2, nested);
        assertEquals(1, texts().model().where(Specimen_.label.regex("^a$")).updateBulk(Map.of("number", 7)));
    }

    /** Where there are none, the refusal names them before any SQL. */
    @Test
    public void whatIsNotOfferedIsRefused() {
        assumeTrue(!isOffered());
        sql.clear();
        Messages.assertTold(
                assertThrows(UnsupportedFeatureException.class, () -> texts().count(Specimen_.label.iregex("a"))),
                "regular expressions");
        sql.assertCount(0);
    }
}
