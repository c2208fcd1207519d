package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.Database;
import duo.api.Key;
import duo.api.Model;
import duo.api.error.ValidationException;
import duo.api.expr.ComparableExpression;
import duo.api.expr.JsonColumn;
import duo.api.expr.ListColumn;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.testkit.RecordedStatements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sends values through one column and looks at what comes back, by each way on which a value travels. */
final class RoundTrip<M, V> {
    private final RecordedStatements sql;
    private final Model<M> model;
    private final EntityType<M> type;
    private final ValueColumn<M, V> column;
    private final int position;
    private final M sample;

    /** Through a column of a model that has no values in its other columns, only nulls and zeros. */
    static <M, V> RoundTrip<M, V> through(Database db, RecordedStatements sql, ValueColumn<M, V> column) {
        EntityType<M> type = db.model(column.model()).type();
        return through(
                db,
                sql,
                column,
                type.construct(new @Nullable Object[type.table().columns().size()]));
    }

    /** Through a column of copies of a sample. */
    static <M, V> RoundTrip<M, V> through(Database db, RecordedStatements sql, ValueColumn<M, V> column, M sample) {
        return new RoundTrip<>(db, sql, column, sample);
    }

    private RoundTrip(Database db, RecordedStatements sql, ValueColumn<M, V> column, M sample) {
        this.sql = sql;
        this.model = db.model(column.model());
        this.type = model.type();
        this.column = column;
        this.position = type.table().indexOf(column.column());
        this.sample = sample;
    }

    /** Each value comes back as it is. */
    RoundTrip<M, V> keeps(List<? extends V> values) {
        values.forEach(value -> keeps(value, value));
        return this;
    }

    /** NULL comes back as null, and is found as such. */
    RoundTrip<M, V> keepsNull() {
        M created = model.create(with(null));
        assertEquals(null, value(created));
        assertEquals(null, value(found(created)));
        assertTrue(keys(model.where(column.isNull()).all()).contains(key(created)), () -> column + " is null");
        assertTrue(keys(model.where(column.eq((V) null)).all()).contains(key(created)), () -> column + " equals null");
        return this;
    }

    /** A value comes back in the form that the column keeps, also from the call that writes it. */
    RoundTrip<M, V> keeps(V written, V kept) {
        M created = model.create(with(written));
        assertSame(kept, value(created), "create");
        M found = found(created);
        assertSame(kept, value(found), "get");
        assertSame(kept, value(model.refresh(created)), "refresh");
        if (!(column instanceof JsonColumn) && !(column instanceof ListColumn)) {
            List<Key> equal = keys(model.where(column.eq(written)).all());
            assertTrue(equal.contains(key(created)), () -> column + " equal to " + shown(written) + " not found");
            assertTrue(keys(model.where(column.in(List.of(written))).all()).contains(key(created)), "in");
            assertFalse(keys(model.where(column.ne(written)).all()).contains(key(created)), "not equal");
        }
        updates(written, kept);
        return this;
    }

    private void updates(V written, V kept) {
        M other = model.create(sample(sample));
        @Nullable Object[] values = type.values(other);
        values[position] = written;
        M updated = model.update(type.replace(other, values));
        assertSame(kept, value(updated), "update");
        assertSame(kept, value(found(updated)), "get after update");
        model.where(column.isNotNull()).updateBulk(update -> update.set(column, written));
        assertSame(kept, value(found(updated)), "get after updateBulk");
    }

    /** A value comes back as it is, or is refused before any SQL with the name of the property, and nothing is stored. */
    RoundTrip<M, V> keepsOrRefuses(List<? extends V> values) {
        for (V value : values) {
            long rows = model.count();
            sql.clear();
            M created;
            try {
                created = model.create(with(value));
            } catch (ValidationException refused) {
                assertRefused(refused, rows);
                continue;
            }
            assertSame(value, value(found(created)), "get");
            assertSame(value, value(created), "create");
        }
        return this;
    }

    /** A value is refused before any SQL with the name of the property, and nothing is stored. */
    RoundTrip<M, V> refuses(V value) {
        long rows = model.count();
        sql.clear();
        ValidationException refused = assertThrows(
                ValidationException.class, () -> model.create(with(value)), () -> "create with " + shown(value));
        assertRefused(refused, rows);
        M row = model.create(sample(sample));
        @Nullable Object[] values = type.values(row);
        values[position] = value;
        M changed = type.replace(row, values);
        sql.clear();
        assertRefused(assertThrows(ValidationException.class, () -> model.update(changed), "update"), rows + 1);
        sql.clear();
        assertRefused(
                assertThrows(
                        ValidationException.class,
                        () -> model.updateBulk(update -> update.set(column, value), Bulk.unfiltered()),
                        "updateBulk"),
                rows + 1);
        return this;
    }

    private void assertRefused(ValidationException refused, long rows) {
        assertEquals(column.column().property(), refused.field().orElse("no property"));
        sql.assertCount(0);
        assertEquals(rows, model.count(), "rows after a refused value");
    }

    /** The values, given in ascending order and all different, sort and compare as they do in Java. */
    @SuppressWarnings("unchecked") // a column of a type that compares is such an expression
    RoundTrip<M, V> sorts(List<? extends V> ascending) {
        List<V> shuffled = new ArrayList<>(ascending);
        Collections.reverse(shuffled);
        Collections.rotate(shuffled, 1);
        List<Key> keys = new ArrayList<>();
        shuffled.forEach(value -> keys.add(key(model.create(with(value)))));
        List<@Nullable Object> read = model.orderBy(column.asc()).all().stream()
                .filter(row -> keys.contains(key(row)))
                .<@Nullable Object>map(this::value)
                .toList();
        assertSame(ascending, read, "order");
        ComparableExpression<M, V> comparable = (ComparableExpression<M, V>) column;
        for (int i = 0; i < ascending.size(); i++) {
            V value = ascending.get(i);
            assertEquals(i, among(keys, model.where(comparable.lt(value)).all()), "less than " + shown(value));
            assertEquals(
                    ascending.size() - i,
                    among(keys, model.where(comparable.ge(value)).all()),
                    "at least " + shown(value));
            assertEquals(
                    i + 1,
                    among(
                            keys,
                            model.where(comparable.between(ascending.get(0), value))
                                    .all()),
                    "between");
        }
        return this;
    }

    private long among(List<Key> keys, List<M> rows) {
        return keys(rows).stream().filter(keys::contains).count();
    }

    private M with(@Nullable V value) {
        @Nullable Object[] values = type.values(sample);
        values[position] = value;
        return type.construct(values);
    }

    /** A copy; an entity that was written could not be inserted once more. */
    private M sample(M of) {
        return type.construct(type.values(of));
    }

    private M found(M row) {
        return model.get(key(row)).orElseThrow(() -> new AssertionError("The row is not found by its key"));
    }

    private Key key(M row) {
        return type.key(row).orElseThrow(() -> new AssertionError("The row has no key"));
    }

    private List<Key> keys(List<M> rows) {
        return rows.stream().map(this::key).toList();
    }

    private @Nullable Object value(M row) {
        return type.get(row, position);
    }

    private void assertSame(@Nullable Object expected, @Nullable Object actual, String way) {
        assertTrue(
                Objects.deepEquals(expected, actual),
                () -> way + " of " + column + ": expected " + shown(expected) + " but was " + shown(actual));
    }

    private static String shown(@Nullable Object value) {
        String text =
                value instanceof byte[] bytes && bytes.length < 100 ? Arrays.toString(bytes) : String.valueOf(value);
        String kind = value == null ? "" : " (" + value.getClass().getSimpleName() + ")";
        return (text.length() < 200 ? text : text.substring(0, 200) + "… of length " + text.length()) + kind;
    }
}
