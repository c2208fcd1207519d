package duo.testkit.contract;

import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.min;
import static duo.api.expr.Conditionals.caseWhen;
import static duo.api.expr.JoinedText.joinText;
import static duo.api.expr.Rankings.rowNumber;
import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.KeysetPage;
import duo.api.Model;
import duo.api.Query;
import duo.api.expr.Expression;
import duo.api.expr.Fn;
import duo.api.expr.Group;
import duo.api.expr.TextExpression;
import duo.api.expr.Window;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.types.Documents;
import duo.testkit.model.types.Documents_;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Which text is less or greater: on every database that of Java, whatever language its locale is of.
 *
 * @since 0.1.0
 */
public abstract class TextOrderSuite extends ContractSuite {
    private static final List<String> TEXTS = List.of(
            "zebra",
            "Zebra",
            "ada",
            "Ada",
            "ADA",
            "_x",
            "-y",
            "a b",
            "ab",
            "a-b",
            "aB",
            "\u00E9t\u00E9",
            "eta",
            "\u00C9t\u00E9",
            "10",
            "9",
            "co-op",
            "coop",
            "CO");

    /** For subclasses. */
    protected TextOrderSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Documents.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    /** Stores the texts. */
    @BeforeEach
    public final void storeTexts() {
        specimens()
                .createBulk(TEXTS.stream()
                        .map(text -> specimens().build(Map.of("label", text)))
                        .toList());
        sql.clear();
    }

    private static List<String> sorted(UnaryOperator<String> change) {
        return TEXTS.stream().map(change).sorted().toList();
    }

    private static List<String> labels(List<Specimen> rows) {
        return rows.stream()
                .map(specimen -> Objects.requireNonNull(specimen.label()))
                .toList();
    }

    private Object total(Expression<Group<Specimen>, String> aggregate) {
        return specimens().aggregate(aggregate).get(aggregate);
    }

    /** Orders, and what is least and greatest. */
    @Test
    public void columnsAreSorted() {
        Query<Specimen> byLabel = specimens().orderBy(Specimen_.label.asc());
        assertEquals(sorted(text -> text), labels(byLabel.all()));
        assertEquals(sorted(text -> text).reversed(), labels(byLabel.reverse().all()));
        assertEquals("-y", total(min(Specimen_.label)));
        assertEquals("\u00E9t\u00E9", total(max(Specimen_.label)));
        assertEquals(
                sorted(text -> text),
                specimens()
                        .orderBy(rowNumber()
                                .over(Window.<Specimen>all().orderBy(Specimen_.label.asc()))
                                .asc())
                        .valuesList(Specimen_.label)
                        .all());
    }

    /** Conditions find what the orders tell. */
    @Test
    public void columnsAreCompared() {
        for (String bound : List.of("a", "B", "Zebra", "ada", "\u00C9", "-")) {
            assertEquals(
                    sorted(text -> text).stream()
                            .filter(text -> text.compareTo(bound) < 0)
                            .toList(),
                    labels(specimens()
                            .where(Specimen_.label.lt(bound))
                            .orderBy(Specimen_.label.asc())
                            .all()),
                    bound);
            assertEquals(
                    sorted(text -> text).stream()
                            .filter(text -> text.compareTo(bound) >= 0)
                            .toList(),
                    labels(specimens()
                            .where(Specimen_.label.ge(bound))
                            .orderBy(Specimen_.label.asc())
                            .all()),
                    bound);
        }
        assertEquals(
                List.of("Ada", "CO", "Zebra", "_x", "a b", "a-b", "aB"),
                labels(specimens()
                        .where(Specimen_.label.between("Ada", "aZ"))
                        .orderBy(Specimen_.label.asc())
                        .all()));
    }

    /** Pages by keys go through all rows in their order. */
    @Test
    public void pagesFollowTheOrder() {
        List<String> found = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            KeysetPage<Specimen> page =
                    specimens().orderBy(Specimen_.label.asc()).after(cursor.orElse(null), 4);
            found.addAll(labels(page.content()));
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        assertEquals(sorted(text -> text), found);
    }

    private void assertSorted(TextExpression<Specimen> text, UnaryOperator<String> change) {
        List<String> expected = sorted(change);
        assertEquals(expected, specimens().orderBy(text.asc()).valuesList(text).all());
        assertEquals(
                expected.stream().filter(each -> each.compareTo("a") < 0).toList(),
                specimens()
                        .where(text.lt("a"))
                        .orderBy(text.asc())
                        .valuesList(text)
                        .all());
        assertEquals(
                expected.stream().distinct().toList(),
                specimens()
                        .groupBy(text)
                        .valuesList(group(text))
                        .orderBy(group(text).asc())
                        .all());
        assertEquals(expected.getFirst(), total(min(text)));
    }

    /** Computed texts too. */
    @Test
    public void computedTextsAreSorted() {
        assertSorted(Specimen_.label.concat("!"), text -> text + "!");
        assertSorted(Specimen_.label.lower(), text -> text.toLowerCase(Locale.ROOT));
        assertSorted(Specimen_.label.upper(), text -> text.toUpperCase(Locale.ROOT));
        assertSorted(
                caseWhen(Specimen_.label.startsWith("a"), "Zeta")
                        .when(Specimen_.label.startsWith("A"), "alpha")
                        .otherwise("Beta"),
                text -> text.startsWith("a") ? "Zeta" : text.startsWith("A") ? "alpha" : "Beta");
    }

    /** Texts that no column has a part in, whatever they are made of: case counts, and code points tell which is less. */
    @Test
    public void textsOfValuesAloneAreTold() {
        TextExpression<Specimen> text = caseWhen(
                        Specimen_.label.startsWith("a"), Fn.<Specimen>value("b").concat(""))
                .when(Specimen_.label.startsWith("A"), Fn.value("B"))
                .otherwise(Fn.value("_"));
        UnaryOperator<String> inJava = label -> label.startsWith("a") ? "b" : label.startsWith("A") ? "B" : "_";
        assertSorted(text, inJava);
        assertEquals(2, specimens().where(text.eq("B")).count());
        assertEquals(3, specimens().valuesList(text).distinct().all().size());
        Expression<Specimen, Character> letter = caseWhen(Specimen_.label.startsWith("a"), 'b')
                .when(Specimen_.label.startsWith("A"), 'B')
                .otherwise('_');
        assertEquals(
                sorted(inJava),
                specimens().orderBy(letter.asc()).valuesList(letter).all().stream()
                        .map(String::valueOf)
                        .toList());
        assertEquals(0, specimens().where(Fn.<Specimen>value("a").eq("A")).count());
        assertEquals(0, specimens().where(Fn.<Specimen>value("a").contains("A")).count());
    }

    /** What different texts are joined in. */
    @Test
    public void joinedTextsAreSorted() {
        assertEquals(
                String.join("|", sorted(text -> text)), total(joinText(Specimen_.label, "|", Specimen_.label.asc())));
    }

    /** Texts out of JSON. */
    @Test
    @Needs(Capability.JSON_EXPRESSIONS)
    public void textsOutOfJsonAreSorted() {
        Model<Documents> documents = db().model(Documents.class);
        documents.createBulk(TEXTS.stream()
                .map(text -> documents.build(Map.of("map", Map.of("name", text))))
                .toList());
        TextExpression<Documents> name = Documents_.map.json().key("name").asText();
        assertEquals(
                sorted(text -> text),
                documents.orderBy(name.asc()).valuesList(name).all());
        assertEquals(
                sorted(text -> text).stream()
                        .filter(text -> text.compareTo("a") < 0)
                        .toList(),
                documents
                        .where(name.lt("a"))
                        .orderBy(name.asc())
                        .valuesList(name)
                        .all());
        assertEquals(
                sorted(text -> text).stream()
                        .filter(text -> text.compareTo("a") < 0)
                        .count(),
                documents.where(Documents_.map.json().key("name").lt("a")).count());
    }
}
