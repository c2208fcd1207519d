package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.UnsupportedFeatureException;
import duo.api.error.ValidationException;
import duo.api.expr.Condition;
import duo.api.expr.JoinedText;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.types.Keyed;
import duo.testkit.model.types.Texts;
import duo.testkit.model.types.Texts_;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Empty texts, and no bytes: values like others, or refused where the database takes them for NULL.
 *
 * @since 0.1.0
 */
public abstract class EmptyTextSuite extends ContractSuite {
    private static final byte[] NO_BYTES = {};

    /** For subclasses. */
    protected EmptyTextSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Texts.class, Keyed.ByText.class);
    }

    private Specimens texts() {
        Specimens specimens = new Specimens(db(), sql);
        specimens.hold(Specimen_.label, List.of("", "a", "a a"));
        return specimens;
    }

    /** They are compared like other texts, and are not null. */
    @Test
    @Needs(Capability.EMPTY_TEXTS)
    public void emptyTextsAreCompared() {
        Specimens texts = texts();
        assertEquals(1, texts.count(Specimen_.label.eq("")));
        assertEquals(2, texts.count(Specimen_.label.ne("")));
        assertEquals(2, texts.count(Specimen_.label.in("", "a")));
        assertEquals(1, texts.count(Specimen_.label.notIn("", "a")));
        assertEquals(2, texts.count(Specimen_.label.gt("")));
        assertEquals(2, texts.count(Specimen_.label.between("", "a")));
        assertEquals(3, texts.count(Specimen_.label.isNotNull()));
        assertEquals(1, texts.count(Specimen_.label.trim().eq("")));
        Model<Texts> bytes = db().model(Texts.class);
        Texts stored = bytes.create(new Texts(null, "", "", "", NO_BYTES, null));
        bytes.create(Texts.small());
        Texts read = bytes.where(Texts_.data.eq(NO_BYTES)).one();
        assertEquals(stored.id(), read.id());
        assertArrayEquals(NO_BYTES, Objects.requireNonNull(read.data()));
    }

    /** An empty text is a key like any other. */
    @Test
    @Needs(Capability.EMPTY_TEXTS)
    public void anEmptyTextIsAKey() {
        Model<Keyed.ByText> model = db().model(Keyed.ByText.class);
        model.save(new Keyed.ByText("", "a"));
        model.save(new Keyed.ByText(" ", "b"));
        Keyed.ByText changed = model.save(new Keyed.ByText("", "c"));
        assertEquals(changed, model.get("").orElseThrow());
        assertEquals(Map.of("", changed), model.getAll(List.of("", "-")));
        assertTrue(model.delete(changed));
        assertEquals(1, model.count());
    }

    /** What is computed may be empty, and computed with. */
    @Test
    @Needs(Capability.EMPTY_TEXTS)
    public void emptyTextsAreComputedWith() {
        Specimens texts = texts();
        assertEquals("", texts.of(Specimen_.label.concat(Specimen_.label)).getLast());
        texts.assertGives(Specimen_.label, Specimen_.label.length(), String::length);
        texts.assertGives(Specimen_.label, Specimen_.label.replace("a", ""), text -> text.replace("a", ""));
        assertEquals(List.of("-", "a-", "a a-", "-"), texts.of(Specimen_.label.concat("-")));
        texts.assertGives(Specimen_.label, Specimen_.label.padEnd(2), text -> (text + "  ").substring(0, 2));
        assertNull(texts.of(Specimen_.label.castToBoolean()).getFirst());
        var joined = JoinedText.joinText(Specimen_.label, ",", Specimen_.label.asc());
        assertEquals(",a,a a", texts.model().aggregate(joined).get(joined));
    }

    /** Where they would be NULL they are refused before anything is sent, whether written or compared with; as parts of texts they are found. */
    @Test
    public void emptyTextsAreRefusedWhereTheyAreNull() {
        Assumptions.assumeTrue(scratch().lacks().contains(Capability.EMPTY_TEXTS), "empty texts are texts");
        Model<Specimen> specimens = db().model(Specimen.class);
        Model<Texts> texts = db().model(Texts.class);
        for (Runnable write : List.<Runnable>of(
                () -> specimens.create(specimens.build(Map.of("label", ""))),
                () -> specimens.createBulk(List.of(specimens.build(Map.of("label", "")))),
                () -> specimens.where(Specimen_.number.eq(1)).updateBulk(u -> u.set(Specimen_.label, "")),
                () -> db().model(Keyed.ByText.class).save(new Keyed.ByText("", "a")),
                () -> texts.create(new Texts(null, "a", null, "b", NO_BYTES, null)))) {
            Messages.assertTold(assertThrows(ValidationException.class, write::run), "empty");
        }
        for (String known : List.of("a", "")) {
            for (Condition<Specimen> condition : List.of(
                    Specimen_.label.eq(known),
                    Specimen_.label.ne(known),
                    Specimen_.label.in("b", known),
                    Specimen_.label.notIn("b", known),
                    Specimen_.label.between(known, "b"),
                    Specimen_.label.like(known),
                    Specimen_.label.ieq(known),
                    Specimen_.label.trim().eq(known).not())) {
                // The text of the statement is kept for other values; each is looked at.
                if (known.isEmpty()) {
                    Messages.assertTold(
                            assertThrows(
                                    UnsupportedFeatureException.class,
                                    () -> specimens.where(condition).all()),
                            "isNull()");
                } else {
                    assertTrue(specimens.where(condition).toSql().sql().contains("WHERE"));
                }
            }
        }
        assertThrows(
                UnsupportedFeatureException.class,
                () -> db().model(Keyed.ByText.class).get(""));
        assertThrows(
                UnsupportedFeatureException.class,
                () -> texts.where(Texts_.data.eq(NO_BYTES)).count());
        sql.assertCount(0);
    }
}
