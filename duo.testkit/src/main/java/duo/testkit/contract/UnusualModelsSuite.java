package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Model;
import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.error.UniqueViolationException;
import duo.testkit.model.Leaflet;
import duo.testkit.model.Leaflet_;
import duo.testkit.model.types.Broad;
import duo.testkit.model.types.Broad_;
import duo.testkit.model.types.Decimals;
import duo.testkit.model.types.Shapes;
import duo.testkit.model.types.Shapes_;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Models that are seldom written this way: odd names, very few and very many columns, bases in several packages, and rows that a
 * model does not accept.
 *
 * @since 0.1.0
 */
public abstract class UnusualModelsSuite extends ContractSuite {

    /** For subclasses. */
    protected UnusualModelsSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Shapes.Punctuated.class,
                Shapes.Bare.class,
                Shapes.Filled.class,
                Shapes.Part.class,
                Shapes.Strict.class,
                Shapes.Fussy.class,
                Leaflet.class,
                Broad.class,
                Decimals.class);
    }

    /** What means something in SQL or to a driver is part of a name where it is quoted. */
    @Test
    public void punctuationIsPartOfAName() {
        Model<Shapes.Punctuated> model = db().model(Shapes.Punctuated.class);
        Shapes.Punctuated stored = model.create(new Shapes.Punctuated(null, 1, 2, 3, 4, 5, 6));
        Shapes.Punctuated changed = model.update(new Shapes.Punctuated(stored.id(), 6, 5, 4, 3, 2, 1));
        sql.clear();
        assertEquals(
                changed,
                model.where(
                                Shapes_.Punctuated_.question.eq(6),
                                Shapes_.Punctuated_.braces.eq(5),
                                Shapes_.Punctuated_.backslash.eq(4),
                                Shapes_.Punctuated_.parameter.eq(3))
                        .where(Shapes_.Punctuated_.comment.eq(2))
                        .orderBy(Shapes_.Punctuated_.percent.desc())
                        .one());
        sql.assertCount(1);
        assertEquals(
                2,
                model.createBulk(List.of(
                                new Shapes.Punctuated(null, 1, 1, 1, 1, 1, 1),
                                new Shapes.Punctuated(null, 2, 2, 2, 2, 2, 2)))
                        .size());
        assertEquals(2, model.where(Shapes_.Punctuated_.backslash.lt(3)).deleteBulk());
        assertTrue(model.delete(changed));
    }

    /** A row that gives no value at all is inserted with one statement. */
    @Test
    public void aRowOfGeneratedValuesAloneIsInserted() {
        Model<Shapes.Bare> bare = db().model(Shapes.Bare.class);
        Shapes.Bare first = bare.create(new Shapes.Bare(null));
        sql.assertCount(1);
        assertEquals(first, bare.save(first));
        List<Shapes.Bare> more = bare.createBulk(List.of(new Shapes.Bare(null), new Shapes.Bare(null)));
        assertEquals(3, bare.count());
        assertEquals(more, bare.orderBy(Shapes_.Bare_.id.asc()).offset(1).all());

        Model<Shapes.Filled> filled = db().model(Shapes.Filled.class);
        Shapes.Filled stored = filled.create(new Shapes.Filled(null, null));
        assertNotNull(stored.id());
        assertEquals(7, stored.number());
        assertEquals(
                List.of(7, 8, 7),
                filled
                        .createBulk(List.of(
                                new Shapes.Filled(null, null),
                                new Shapes.Filled(null, 8),
                                new Shapes.Filled(null, null)))
                        .stream()
                        .map(Shapes.Filled::number)
                        .toList());
    }

    /** A part of a key may be generated. */
    @Test
    public void aPartOfAKeyMayBeGenerated() {
        Model<Shapes.Part> parts = db().model(Shapes.Part.class);
        Shapes.Part first = parts.create(new Shapes.Part(0, null, "a"));
        sql.assertCount(1);
        Shapes.Part second = parts.save(new Shapes.Part(0, null, "b"));
        long number = Objects.requireNonNull(second.number());
        assertEquals(second, parts.get(0, number).orElseThrow());
        assertTrue(parts.get(1, number).isEmpty());
        assertEquals(new Shapes.Part(0, number, "c"), parts.save(new Shapes.Part(0, number, "c")));
        assertEquals(
                2,
                parts.createBulk(List.of(new Shapes.Part(1, null, "d"), new Shapes.Part(1, null, "e")))
                        .size());
        assertTrue(parts.delete(first));
        assertEquals(3, parts.count());
    }

    /** A number beside the key is generated too, or refused by name where the database numbers keys alone. */
    @Test
    public void aNumberBesideTheKeyIsGeneratedOrRefused() {
        try {
            db().createAll(Shapes.Numbered.class);
        } catch (ConfigurationException refused) {
            Messages.assertTold(refused, "shapes_numbered.number", "@Id");
            return;
        }
        Model<Shapes.Numbered> model = db().model(Shapes.Numbered.class);
        Shapes.Numbered first = model.insert(new Shapes.Numbered("a", null));
        Shapes.Numbered second = model.insert(new Shapes.Numbered("b", null));
        assertTrue(Objects.requireNonNull(first.number()) < Objects.requireNonNull(second.number()));
        assertThrows(UniqueViolationException.class, () -> model.insert(new Shapes.Numbered("a", null)));
        assertEquals(first, model.save(new Shapes.Numbered("a", null)));
        assertEquals(
                List.of(first, second),
                model.orderBy(Shapes_.Numbered_.code.asc()).all());
        db().dropAll(Shapes.Numbered.class);
    }

    /** Fields of bases in other packages are read and written, private ones by their accessors. */
    @Test
    public void basesMayStandInSeveralPackages() {
        Model<Leaflet> leaflets = db().model(Leaflet.class);
        Leaflet stored = leaflets.create(new Leaflet("a", Year.of(1999), 5));
        leaflets.create(new Leaflet("b", null, 6));
        Leaflet read = leaflets.where(Leaflet_.label.eq(Year.of(1999)), Leaflet_.weight.eq(5))
                .one();
        assertEquals(stored, read);
        assertEquals(stored.createdAt(), read.createdAt());
        assertEquals(Year.of(1999), read.label());
        read.setWeight(7);
        sql.clear();
        leaflets.save(read);
        sql.assertCount(1);
        assertFalse(sql.texts().get(0).contains("title"), sql.texts().get(0));
        assertEquals(7, leaflets.refresh(stored).getWeight());
    }

    /** Two hundred columns are written, read and updated; more rows than a statement has parameters for are split. */
    @Test
    public void twoHundredColumnsAreColumns() {
        Model<Broad> broad = db().model(Broad.class);
        Broad stored = broad.create(broad(7));
        sql.assertCount(1);
        Broad read =
                broad.where(Broad_.n99.eq(7 + 99), Broad_.t100.eq("text 107")).one();
        assertArrayEquals(Broad_.TYPE.values(stored), Broad_.TYPE.values(read));
        assertEquals(200, Broad_.TYPE.table().columns().size());
        List<Broad> many = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            many.add(broad(i));
        }
        List<Broad> created = broad.createBulk(many);
        assertEquals(401, broad.count());
        assertArrayEquals(
                Broad_.TYPE.values(created.get(399)),
                Broad_.TYPE.values(broad.last().orElseThrow()));
        assertEquals(401, broad.updateBulk(Map.of("n50", 1), duo.api.Bulk.unfiltered()));
    }

    private static Broad broad(int start) {
        @Nullable Object[] values = new @Nullable Object[200];
        for (int i = 1; i < 200; i++) {
            values[i] = i < 100 ? (Object) (start + i) : "text " + (start + i - 99);
        }
        return Broad_.TYPE.construct(values);
    }

    /** A row that a record refuses is told with its key and the record; what follows works. */
    @Test
    public void aRowThatTheRecordRefusesIsTold() {
        Model<Shapes.Strict> model = db().model(Shapes.Strict.class);
        long key =
                Objects.requireNonNull(model.create(new Shapes.Strict(null, 2)).id());
        model.where(Shapes_.Strict_.id.eq(key)).updateBulk(update -> update.set(Shapes_.Strict_.even, 3));
        db().transaction(() -> {
            for (Runnable read : List.<Runnable>of(
                    model::all, model::first, () -> model.get(key), () -> model.refresh(new Shapes.Strict(key, 2)))) {
                DatabaseException refused = assertThrows(DatabaseException.class, read::run);
                Messages.assertTold(refused, "Strict", String.valueOf(key));
                assertEquals("odd", Objects.requireNonNull(refused.getCause()).getMessage());
            }
            assertEquals(1, model.count());
        });
        model.where(Shapes_.Strict_.id.eq(key)).updateBulk(update -> update.set(Shapes_.Strict_.even, 4));
        assertEquals(4, model.one().even());
    }

    /** A converter that fails at reading is told with its column. */
    @Test
    public void aStoredFormThatTheConverterRefusesIsTold() {
        Model<Shapes.Fussy> model = db().model(Shapes.Fussy.class);
        Shapes.Fussy stored = model.create(new Shapes.Fussy(null, "Capital"));
        for (Runnable read : List.<Runnable>of(model::all, () -> model.refresh(stored))) {
            DatabaseException refused = assertThrows(DatabaseException.class, read::run);
            Messages.assertTold(refused, "word");
            assertEquals("capitals", Objects.requireNonNull(refused.getCause()).getMessage());
        }
        assertEquals(1, model.count());
    }

    /** A constant that an enum does not have is told with its column and the constants that there are. */
    @Test
    public void aConstantThatTheEnumDoesNotHaveIsTold() {
        db().model(Shapes.ColourText.class).create(new Shapes.ColourText(null, "X"));
        DatabaseException refused = assertThrows(
                DatabaseException.class, () -> db().model(Decimals.class).all());
        Messages.assertTold(refused, "colour");
        Messages.assertTold(Objects.requireNonNull(refused.getCause()), "X", "[RED, GREEN, DEEP_OCEAN_BLUE]");
    }
}
