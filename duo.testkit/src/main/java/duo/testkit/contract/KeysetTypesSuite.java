package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Bulk;
import duo.api.KeysetPage;
import duo.api.Model;
import duo.api.Query;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Expression;
import duo.api.expr.Order;
import duo.testkit.model.Grade;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.types.Decimals;
import duo.testkit.model.types.Decimals_;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Walking through rows that are ordered by values of any type.
 *
 * @since 0.1.0
 */
public abstract class KeysetTypesSuite extends ContractSuite {
    private static final List<Grade> GRADES = List.of(Grade.POOR, Grade.FAIR, Grade.GOOD);

    private static final List<Expression<Specimen, ?>> EXACT = List.of(
            Specimen_.active,
            Specimen_.number,
            Specimen_.big,
            Specimen_.ratio,
            Specimen_.price,
            Specimen_.label,
            Specimen_.code,
            Specimen_.day,
            Specimen_.time,
            Specimen_.at,
            Specimen_.moment,
            Specimen_.span,
            Specimen_.vintage,
            Specimen_.letter,
            Specimen_.grade,
            Specimen_.level);

    /** For subclasses. */
    protected KeysetTypesSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Decimals.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    private static Specimen specimen(int i) {
        return new Specimen(
                null,
                i % 2 == 0,
                -i,
                Long.MAX_VALUE - i,
                i / 7.0,
                new BigDecimal("12.30").add(BigDecimal.valueOf(i)),
                "läbel " + (char) ('z' - i) + " 'q",
                new UUID(i * 0x1234567890123456L, i),
                LocalDate.of(2024, 2, 29).minusYears(i),
                LocalTime.of(23, 59, 59, 999_999_000).minusSeconds(i),
                LocalDateTime.of(2024, 2, 29, 12, 34, 56, 123_456_000).plusNanos(i * 1_000L),
                Instant.parse("2024-02-29T12:34:56.789012Z").minusMillis(i),
                Duration.ofSeconds(i, 500_000_000),
                Year.of(2000 + i),
                (char) ('a' + i),
                GRADES.get(i % 3),
                GRADES.get((i + 1) % 3),
                List.of("t" + i),
                "pin" + i);
    }

    /** Stores specimens with all values and two without any. */
    @BeforeEach
    public final void storeSpecimens() {
        List<Specimen> stored = new ArrayList<>();
        stored.add(Specimen.EMPTY);
        for (int i = 0; i < 4; i++) {
            stored.add(specimen(i));
        }
        stored.add(Specimen.EMPTY);
        specimens().createBulk(stored);
        sql.clear();
    }

    private static List<Specimen> byPages(Query<Specimen> query) {
        List<Specimen> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            KeysetPage<Specimen> page = query.after(cursor.orElse(null), 1);
            all.addAll(page.content());
            cursor = page.nextCursor();
        } while (cursor.isPresent());
        return all;
    }

    private static List<Specimen> byBatches(Query<Specimen> query) {
        List<Specimen> all = new ArrayList<>();
        query.iterate(1).forEach(all::add);
        return all;
    }

    private List<Query<Specimen>> queries(Expression<Specimen, ?> column) {
        List<Query<Specimen>> queries = new ArrayList<>();
        for (Order<Specimen> order : List.of(
                column.asc(),
                column.desc(),
                column.asc().nullsFirst(),
                column.desc().nullsLast())) {
            queries.add(specimens().orderBy(order, Specimen_.id.asc()));
        }
        return queries;
    }

    /** Each type leads on from its values, which stand in cursors as they are. */
    @Test
    public void eachTypeLeadsOn() {
        for (Expression<Specimen, ?> column : EXACT) {
            for (Query<Specimen> query : queries(column)) {
                List<Specimen> all = query.all();
                assertEquals(all, byPages(query), column.toString());
                assertEquals(all, byBatches(query), column.toString());
            }
        }
        assertTrue(sql.texts().stream().noneMatch(RowSkips::isIn));
    }

    /** Secrets are walked through as well. */
    @Test
    public void secretsAreWalkedThrough() {
        for (Query<Specimen> query : queries(Specimen_.pin)) {
            assertEquals(query.all(), byBatches(query));
        }
    }

    /** A decimal that the database computed is what is read of it: it is found by it, and leads on. */
    @Test
    public void computedDecimalsLeadOn() {
        specimens().updateBulk(u -> u.set(Specimen_.price, new BigDecimal("0.1")), Bulk.unfiltered());
        specimens()
                .where(Specimen_.number.isNotNull())
                .updateBulk(u -> u.set(
                        Specimen_.price,
                        Specimen_.price.plus(new BigDecimal("0.2")).plus(Specimen_.number.cast(BigDecimal.class))));
        assertEquals(
                1, specimens().where(Specimen_.price.eq(new BigDecimal("0.3"))).count());
        assertEquals(
                1, specimens().where(Specimen_.price.gt(new BigDecimal("0.1"))).count());
        for (Query<Specimen> query : queries(Specimen_.price)) {
            List<Specimen> all = query.all();
            assertEquals(6, all.size());
            assertEquals(all, byPages(query));
            assertEquals(all, byBatches(query));
        }
    }

    /** Decimals of any number of digits have a place, wherever the database sorts them. */
    @Test
    public void decimalsOfManyDigitsLeadOn() {
        Model<Decimals> decimals = db().model(Decimals.class);
        List<BigDecimal> values = Stream.of(
                        "0",
                        "-0.5",
                        "0.3",
                        "0.30000000000000004",
                        "9007199254740993",
                        "9007199254740993.5",
                        "-12345678901234567890.123456789",
                        "12345678901234567890123456789012345",
                        "1234567.25")
                .map(BigDecimal::new)
                .toList();
        decimals.createBulk(UnsizedDecimals.fitting(db(), values).stream()
                .map(value -> new Decimals(null, null, null, value, null, null, null, null))
                .toList());
        for (Order<Decimals> order : List.of(Decimals_.free.asc(), Decimals_.free.desc())) {
            Query<Decimals> query = decimals.orderBy(order, Decimals_.id.asc());
            List<Long> all = query.valuesList(Decimals_.id).all();
            List<Long> paged = new ArrayList<>();
            Optional<String> cursor = Optional.empty();
            do {
                KeysetPage<Decimals> page = query.after(cursor.orElse(null), 1);
                page.content().forEach(each -> paged.add(Objects.requireNonNull(each.id())));
                cursor = page.nextCursor();
            } while (cursor.isPresent());
            assertEquals(all, paged);
        }
    }

    /** A page by a list, which databases do not compare alike, is refused. */
    @Test
    public void aPageByAListIsRefused() {
        Query<Specimen> byList = specimens().orderBy(Specimen_.tags.asc());
        assertThrows(InvalidQueryException.class, () -> byList.after(null, 2));
        sql.assertCount(0);
    }
}
