package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Fetch;
import duo.api.Query;
import duo.api.expr.NumberExpression;
import duo.api.expr.TextExpression;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What databases compute from text, compared with what Java does.
 *
 * @since 0.1.0
 */
public abstract class TextFunctionSuite extends ContractSuite {
    private static final String FOX = "\uD83E\uDD8A";
    private static final List<String> TEXTS = List.of(
            "a",
            "Abc",
            "  both  ",
            "x y",
            "aXbXc",
            "aaa",
            FOX,
            "a" + FOX + "b" + FOX + FOX,
            "\uD840\uDC00z",
            "it's 100% \\ _ ? $1 {0}",
            "tab\t ",
            "long ".repeat(100));

    /** For subclasses. */
    protected TextFunctionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private Specimens texts() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.label, TEXTS);
        return specimens;
    }

    private static int[] points(String text) {
        return text.codePoints().toArray();
    }

    private static String piece(String text, int start, int length) {
        int[] points = points(text);
        int from = Math.min(start - 1, points.length);
        return new String(points, from, Math.min(length, points.length - from));
    }

    /** Capitals and small letters of A to Z. */
    @Test
    public void lettersChangeTheirCase() {
        Specimens texts = texts();
        texts.assertGives(Specimen_.label, Specimen_.label.upper(), text -> text.toUpperCase(Locale.ROOT));
        texts.assertGives(Specimen_.label, Specimen_.label.lower(), text -> text.toLowerCase(Locale.ROOT));
    }

    /** Counting is by code points. */
    @Test
    public void lengthCountsCharacters() {
        texts().assertGives(Specimen_.label, Specimen_.label.length(), text -> points(text).length);
    }

    /** Pieces count code points too, and end where the text ends. */
    @Test
    public void substringsAreCutByCharacters() {
        Specimens texts = texts();
        for (int start : List.of(1, 2, 3, 400, Integer.MAX_VALUE)) {
            texts.assertGives(
                    Specimen_.label,
                    Specimen_.label.substring(start),
                    text -> piece(text, start, Integer.MAX_VALUE - start));
            for (int length : List.of(0, 1, 2, 1000)) {
                texts.assertGives(
                        Specimen_.label, Specimen_.label.substring(start, length), text -> piece(text, start, length));
            }
        }
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.substring(0));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.substring(1, -1));
    }

    /** NULL counts as empty, wherever it stands. */
    @Test
    public void concatenationTakesNullForEmpty() {
        Specimens texts = texts();
        List<String> expected =
                new ArrayList<>(TEXTS.stream().map(text -> text + "-" + FOX).toList());
        expected.add("-" + FOX);
        assertEquals(expected, texts.of(Specimen_.label.concat("-" + FOX)));
        assertEquals("-", texts.of(Specimen_.label.concat("-")).getLast());
        TextExpression<Specimen> bracketed =
                Specimen_.label.concat("<").concat(Specimen_.label).concat(">");
        assertEquals("a<a>", texts.of(bracketed).getFirst());
        assertEquals("<>", texts.of(bracketed).getLast());
    }

    /** A blank is U+0020 only. */
    @Test
    public void trimmingTakesBlanksAway() {
        Specimens texts = texts();
        texts.assertGives(Specimen_.label, Specimen_.label.trim(), text -> text.replaceAll("^ +| +$", ""));
        texts.assertGives(Specimen_.label, Specimen_.label.trimStart(), text -> text.replaceAll("^ +", ""));
        texts.assertGives(Specimen_.label, Specimen_.label.trimEnd(), text -> text.replaceAll(" +$", ""));
    }

    /** What is searched for is taken literally and by case. */
    @Test
    public void replacingAndFindingAreLiteral() {
        Specimens texts = texts();
        for (String search : List.of("a", "X", "aa", FOX, "%", "\\", "it's", "b" + FOX)) {
            texts.assertGives(
                    Specimen_.label, Specimen_.label.replace(search, "<'>"), text -> text.replace(search, "<'>"));
            texts.assertGives(Specimen_.label, Specimen_.label.replace(search, ""), text -> text.replace(search, ""));
            texts.assertGives(
                    Specimen_.label,
                    Specimen_.label.position(search),
                    text -> text.contains(search) ? text.codePointCount(0, text.indexOf(search)) + 1 : 0);
        }
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.replace("", "x"));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.position(""));
    }

    /** The result has the length that was asked for. */
    @Test
    public void paddingFillsAndCuts() {
        Specimens texts = texts();
        for (int length : List.of(0, 1, 4, 9)) {
            for (String fill : List.of(" ", "ab", FOX + "-")) {
                texts.assertGives(
                        Specimen_.label,
                        Specimen_.label.padStart(length, fill),
                        text -> piece(fill.repeat(9), 1, Math.max(0, length - points(text).length))
                                + piece(text, 1, length));
                texts.assertGives(
                        Specimen_.label,
                        Specimen_.label.padEnd(length, fill),
                        text -> piece(text + fill.repeat(9), 1, length));
            }
        }
        texts.assertGives(Specimen_.label, Specimen_.label.padEnd(3), text -> piece(text + "   ", 1, 3));
        texts.assertGives(
                Specimen_.label, Specimen_.label.padStart(1), text -> text.isEmpty() ? " " : piece(text, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.padEnd(1, ""));
        assertThrows(IllegalArgumentException.class, () -> Specimen_.label.padStart(-1));
    }

    /** Functions stand wherever a value stands. */
    @Test
    public void functionsStandInEveryClause() {
        Specimens texts = new Specimens(db(), sql);
        texts.hold(Specimen_.label, List.of("b1", "B2", "a1", "ccc"));
        TextExpression<Specimen> initial = Specimen_.label.lower().substring(1, 1);
        assertEquals(2, texts.count(initial.eq("b")));
        assertEquals(
                2,
                texts.count(Specimen_.label
                        .length()
                        .lt(3)
                        .and(Specimen_.label.upper().startsWith("B"))));
        assertEquals(
                List.of("ccc", "B2", "b1", "a1"),
                texts.model()
                        .where(Specimen_.label.isNotNull())
                        .orderBy(initial.desc(), Specimen_.label.substring(2).desc())
                        .valuesList(Specimen_.label)
                        .all());
        sql.clear();
        NumberExpression<Specimen, Integer> length = Specimen_.label.length().as("length");
        assertEquals(
                List.of(Map.of("length", 2, "rows", 3L), Map.of("length", 3, "rows", 1L)),
                texts
                        .model()
                        .where(Specimen_.label.isNotNull())
                        .groupBy(length)
                        .values(group(length).as("length"), count().as("rows"))
                        .orderBy(group(length).asc())
                        .all()
                        .stream()
                        .map(row -> row.toMap())
                        .toList());
        sql.assertCount(1);
        assertEquals(
                List.of(2),
                texts.model()
                        .groupBy(length)
                        .having(max(Specimen_.label.lower())
                                .eq("b2")
                                .and(group(length).gt(1)))
                        .valuesList(group(length))
                        .all());
        sql.clear();
        assertEquals(5, texts.model().all().size());
        texts.model()
                .where(Specimen_.label.isNotNull())
                .updateBulk(
                        set -> set.set(Specimen_.label, Specimen_.label.upper().concat("!"))
                                .set(Specimen_.number, Specimen_.label.length().plus(1)));
        sql.assertCount(2);
        assertEquals(Arrays.asList("B1!", "B2!", "A1!", "CCC!", null), texts.of(Specimen_.label));
    }

    /** Texts that grow are whole wherever they are kept for a while: as keys, different values, extremes, in unions and in functions. */
    @Test
    public void grownTextsAreKeptWhole() {
        Specimens texts = new Specimens(db(), sql);
        texts.hold(Specimen_.label, List.of("aa", "ab", "abb", "bb", "BB", "b".repeat(255)));
        TextExpression<Specimen> grown = Specimen_.label.substring(1, 2).replace("b", "ab");
        Query<Specimen> rows = texts.model().where(Specimen_.label.isNotNull());
        assertEquals(
                Map.of("aa", 1L, "aab", 2L, "abab", 2L, "BB", 1L),
                rows.groupBy(grown).values(group(grown).as("key"), count().as("rows")).all().stream()
                        .collect(Collectors.toMap(
                                row -> row.get("key", String.class), row -> row.get("rows", Long.class))));
        List<String> whole = List.of("BB", "aa", "aab", "abab");
        assertEquals(whole, sorted(rows.valuesList(grown).distinct()));
        assertEquals(whole, sorted(rows.valuesList(grown).union(rows.valuesList(grown))));
        assertEquals(
                List.of("BB!", "aa!", "aab!", "abab!"),
                sorted(rows.valuesList(grown.concat("!")).distinct()));
        assertEquals(
                List.of("BB", "aa", "aab", "aab", "abab", "abab"),
                sorted(rows.groupBy(Specimen_.id).valuesList(max(grown))));
        sql.clear();
        assertEquals(
                List.of("BB", "aa", "aab", "aabab", "abab", "ab".repeat(255)),
                sorted(rows.valuesList(Specimen_.label.replace("b", "ab")).distinct()));
        sql.assertCount(1);
    }

    private static List<String> sorted(Fetch<String> rows) {
        return rows.all().stream().sorted().toList();
    }

    /** Rows are grouped by what is computed with values, and ordered by one such value and not by one that looks alike. */
    @Test
    public void computedKeysAndOrdersAreToldApartByTheirValues() {
        Specimens texts = new Specimens(db(), sql);
        texts.hold(Specimen_.label, List.of("ax", "by", "cx", "dy"));
        TextExpression<Specimen> first = Specimen_.label.substring(1, 1);
        TextExpression<Specimen> second = Specimen_.label.substring(2, 1);
        for (int repetition = 0; repetition < 2; repetition++) {
            assertEquals(
                    List.of("x2", "y2"),
                    texts
                            .model()
                            .where(Specimen_.label.isNotNull())
                            .groupBy(second)
                            .having(group(second).gt("a").and(count().gt(1)))
                            .values(group(second).as("key"), count().as("rows"))
                            .orderBy(group(second).asc())
                            .all()
                            .stream()
                            .map(row -> row.get("key", String.class) + row.get("rows", Long.class))
                            .toList());
            assertEquals(
                    List.of("a", "b", "c", "d"),
                    texts.model()
                            .where(Specimen_.label.isNotNull())
                            .groupBy(second, first)
                            .valuesList(group(first))
                            .orderBy(group(first).asc())
                            .all());
            assertEquals(
                    List.of("x", "y", "x", "y"),
                    texts.model()
                            .where(Specimen_.label.isNotNull())
                            .groupBy(second, first)
                            .valuesList(group(second))
                            .orderBy(group(first).asc())
                            .all());
            assertEquals(
                    List.of("ax", "by", "cx", "dy"),
                    texts
                            .model()
                            .where(Specimen_.label.isNotNull())
                            .orderBy(first.asc())
                            .values(Specimen_.label, first.as("first"))
                            .all()
                            .stream()
                            .map(row -> row.get(Specimen_.label))
                            .toList());
            assertEquals(
                    List.of("dy", "by", "cx", "ax"),
                    texts
                            .model()
                            .where(Specimen_.label.isNotNull())
                            .orderBy(second.desc(), Specimen_.id.desc())
                            .values(Specimen_.label, first.as("first"))
                            .all()
                            .stream()
                            .map(row -> row.get(Specimen_.label))
                            .toList());
        }
    }

    /** What is compared with a function of a secret column, or given to it, is as secret as the column. */
    @Test
    public void valuesBesideASecretColumnStayHidden() {
        Specimens texts = new Specimens(db(), sql);
        texts.hold(Specimen_.pin, List.of("4711"));
        assertEquals(1, texts.count(Specimen_.pin.upper().concat("-topmost").eq("4711-topmost")));
        sql.statements().forEach(event -> assertFalse(event.toString().contains("topmost"), event.toString()));
    }
}
