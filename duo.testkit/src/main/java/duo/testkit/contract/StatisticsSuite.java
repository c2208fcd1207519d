package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Conditionals.caseWhen;
import static duo.api.expr.JoinedText.joinText;
import static duo.api.expr.Statistics.stdDev;
import static duo.api.expr.Statistics.stdDevPopulation;
import static duo.api.expr.Statistics.variance;
import static duo.api.expr.Statistics.variancePopulation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import duo.api.Model;
import duo.api.Row;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Aggregates;
import duo.api.expr.TextExpression;
import duo.api.expr.Window;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import duo.testkit.model.types.Keyed;
import duo.testkit.model.types.Keyed_;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Deviations, variances, joined texts, and aggregates of the database by their names.
 *
 * @since 0.1.0
 */
public abstract class StatisticsSuite extends ContractSuite {

    /** For subclasses. */
    protected StatisticsSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Keyed.ByBytes.class);
    }

    private Model<Specimen> specimens() {
        return db().model(Specimen.class);
    }

    private void store(List<Map<String, ? extends @Nullable Object>> rows) {
        specimens().createBulk(rows.stream().map(specimens()::build).toList());
        sql.clear();
    }

    /** Deviation and variance are those of Java, also far from zero. */
    @Test
    public void deviationsAreThoseOfJava() {
        double[] values = {1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16};
        store(IntStream.range(0, values.length)
                .<Map<String, ? extends @Nullable Object>>mapToObj(i -> Map.of("ratio", values[i], "number", i * i))
                .toList());
        Row row = specimens()
                .aggregate(
                        variance(Specimen_.ratio),
                        variancePopulation(Specimen_.ratio),
                        stdDev(Specimen_.ratio),
                        stdDevPopulation(Specimen_.ratio),
                        variance(Specimen_.number));
        sql.assertCount(1);
        assertEquals(30, row.get(variance(Specimen_.ratio)), 1e-6);
        assertEquals(22.5, row.get(variancePopulation(Specimen_.ratio)), 1e-6);
        assertEquals(Math.sqrt(30), row.get(stdDev(Specimen_.ratio)), 1e-6);
        assertEquals(Math.sqrt(22.5), row.get(stdDevPopulation(Specimen_.ratio)), 1e-6);
        assertEquals(49.0 / 3, row.get(variance(Specimen_.number)), 1e-9);
        Row one = specimens()
                .where(Specimen_.number.eq(0))
                .aggregate(stdDev(Specimen_.ratio), stdDevPopulation(Specimen_.ratio));
        assertEquals(Optional.empty(), one.find(stdDev(Specimen_.ratio)));
        assertEquals(0, one.get(stdDevPopulation(Specimen_.ratio)));
    }

    /** Groups have variances, also filtered ones, of computed keys, in conditions and orders; one statement. */
    @Test
    public void groupsHaveVariances() {
        store(List.of(
                Map.of("number", 1, "ratio", 1.0),
                Map.of("number", 1, "ratio", 3.0),
                Map.of("number", 1, "ratio", 50.0),
                Map.of("number", 2, "ratio", 7.0),
                Map.of("number", 2, "ratio", 7.0),
                Map.of("number", 3, "big", 1),
                Map.of("number", 4, "ratio", 5.0)));
        var next = Specimen_.number.plus(1);
        var low = variance(Specimen_.ratio).filter(Specimen_.ratio.lt(10.0));
        var rows = specimens()
                .groupBy(next)
                .values(group(next), low, stdDevPopulation(Specimen_.ratio), count())
                .orderBy(group(next).asc())
                .all();
        sql.assertCount(1);
        assertEquals(2.0, rows.get(0).get(low), 1e-12);
        assertEquals(0.0, rows.get(1).get(low), 1e-12);
        assertEquals(Optional.empty(), rows.get(2).find(low));
        assertEquals(Optional.empty(), rows.get(3).find(low));
        assertEquals(Math.sqrt(1538 / 3.0), rows.get(0).get(stdDevPopulation(Specimen_.ratio)), 1e-9);
        assertEquals(
                List.of(1),
                specimens()
                        .groupBy(Specimen_.number)
                        .having(variance(Specimen_.ratio).gt(1.0))
                        .valuesList(group(Specimen_.number))
                        .orderBy(stdDev(Specimen_.ratio).desc())
                        .all());
        assertEquals(
                1,
                specimens()
                        .groupBy(Specimen_.number)
                        .having(variance(Specimen_.ratio).gt(1.0))
                        .values(count())
                        .count());
        assertEquals(
                2.0,
                specimens()
                        .where(Specimen_.number.eq(1))
                        .orderBy(Specimen_.id.asc())
                        .limit(2)
                        .aggregate(variance(Specimen_.ratio))
                        .get(variance(Specimen_.ratio)),
                1e-12);
    }

    /** Texts are joined in an order, whatever stands between them, and however long they get. */
    @Test
    public void textsAreJoined() {
        store(List.of(
                Map.of("label", "b", "number", 1),
                Map.of("label", "x", "number", 2),
                Map.of("label", "é 😀", "number", 3),
                Map.of("number", 4)));
        var upwards = joinText(Specimen_.label, ", ", Specimen_.number.asc());
        var downwards = joinText(Specimen_.label, "'; --", Specimen_.number.desc());
        var together = joinText(Specimen_.label, "", Specimen_.number.asc());
        var some = joinText(Specimen_.label, "|", Specimen_.number.asc()).filter(Specimen_.number.ne(2));
        Row row = specimens().aggregate(upwards, downwards, together, some);
        sql.assertCount(1);
        assertEquals(List.of("b, x, é 😀", "é 😀'; --x'; --b", "bxé 😀", "b|é 😀"), row.values());
        assertEquals(
                8,
                specimens()
                        .aggregate(joinText(Specimen_.label, ";"))
                        .get(joinText(Specimen_.label, ";"))
                        .length());
        assertEquals(
                Optional.empty(),
                specimens().where(Specimen_.label.isNull()).aggregate(upwards).find(upwards));
        String long50 = "x".repeat(50);
        store(IntStream.range(0, 2000)
                .<Map<String, ? extends @Nullable Object>>mapToObj(i -> Map.of("label", long50, "number", 9))
                .toList());
        var all = joinText(Specimen_.label, ",").filter(Specimen_.number.eq(9));
        assertEquals(
                String.join(",", Collections.nCopies(2000, long50)),
                specimens().aggregate(all).get(all));
    }

    /** Equal texts are joined once, in their order, whatever they hold and whatever stands between them. */
    @Test
    @Needs(Capability.DIFFERENT_TEXTS)
    public void differentTextsAreJoined() {
        store(Stream.of("b", "a,b", "b", "0", "\\c", "a,b", "\\", ",", "0", "\\")
                .<Map<String, ? extends @Nullable Object>>map(text -> Map.of("label", text, "number", 1))
                .toList());
        store(List.of(Map.of("number", 1), Map.of("label", "z", "number", 2)));
        var upwards = joinText(Specimen_.label, "|", Specimen_.label.asc()).distinct();
        var downwards = joinText(Specimen_.label, "\\,", Specimen_.label.desc())
                .distinct()
                .filter(Specimen_.number.eq(1));
        var together = joinText(Specimen_.label, "").distinct();
        var none = upwards.filter(Specimen_.number.eq(3));
        var spoken = Specimen_.label.coalesce("none");
        var all = joinText(spoken, ";", spoken.desc()).distinct().filter(Specimen_.label.ne("0"));
        List<String> texts = new ArrayList<>(List.of("b", "a,b", "0", "\\c", "\\", ",", "z"));
        Row row = specimens().aggregate(upwards, downwards, together, none, all);
        sql.assertCount(1);
        List<String> order = specimens()
                .where(Specimen_.label.isNotNull())
                .orderBy(Specimen_.label.asc())
                .valuesList(Specimen_.label)
                .distinct()
                .all();
        assertEquals(texts.size(), order.size());
        assertEquals(String.join("|", order), row.get(upwards));
        Collections.reverse(order);
        order.remove("z");
        assertEquals(String.join("\\,", order), row.get(downwards));
        assertEquals(String.join("", texts).length(), row.get(together).length());
        assertEquals(Optional.empty(), row.find(none));
        order.add(0, "z");
        order.remove("0");
        assertEquals(String.join(";", order), row.get(all));
        var groups = specimens()
                .groupBy(Specimen_.number)
                .values(Aggregates.group(Specimen_.number), upwards)
                .orderBy(Aggregates.group(Specimen_.number).asc());
        assertEquals("z", groups.all().get(1).get(upwards));
        String long50 = "x".repeat(50);
        store(IntStream.range(0, 2000)
                .<Map<String, ? extends @Nullable Object>>mapToObj(i -> Map.of("label", long50 + i / 2, "number", 9))
                .toList());
        var many = joinText(Specimen_.label, ",").distinct().filter(Specimen_.number.eq(9));
        assertEquals(
                IntStream.range(0, 1000)
                                .map(i -> 51 + Integer.toString(i).length())
                                .sum()
                        - 1,
                specimens().aggregate(many).get(many).length());
    }

    /** Different texts have no order but their own, and none over a window. */
    @Test
    public void differentTextsHaveNoOtherOrder() {
        Messages.assertTold(
                assertThrows(
                        InvalidQueryException.class,
                        () -> joinText(Specimen_.label, ",", Specimen_.number.asc())
                                .distinct()),
                "by the texts themselves");
        var spoken = Specimen_.label.coalesce("a");
        var ordered = joinText(spoken, ",", Specimen_.label.coalesce("z").asc());
        Messages.assertTold(assertThrows(InvalidQueryException.class, ordered::distinct), "by the texts themselves");
        sql.assertCount(0);
    }

    /** Texts and their order are the same if their values are equal: bytes by their content, decimals by their number. */
    @Test
    @Needs(Capability.DIFFERENT_TEXTS)
    public void differentTextsAreOrderedByEqualValues() {
        store(List.of(
                Map.of("label", "a", "price", new BigDecimal("1.00")),
                Map.of("label", "c"),
                Map.of("label", "b"),
                Map.of("label", "c")));
        var joined = joinText(marked("1.0"), "|", marked("1.00").asc()).distinct();
        assertEquals("*|b|c", specimens().aggregate(joined).get(joined));
        var texts = joinText(digits("1.0"), "|", digits("1.00").asc());
        assertThrows(InvalidQueryException.class, texts::distinct);
        db().model(Keyed.ByBytes.class)
                .createBulk(List.of(new Keyed.ByBytes(bytes(1), "a"), new Keyed.ByBytes(bytes(2), "b")));
        var named = joinText(hidden(bytes(2)), "|", hidden(bytes(2)).asc()).distinct();
        assertEquals("*|a", db().model(Keyed.ByBytes.class).aggregate(named).get(named));
        var others = joinText(hidden(bytes(2)), "|", hidden(bytes(1)).asc());
        assertThrows(InvalidQueryException.class, others::distinct);
    }

    private static TextExpression<Specimen> marked(String price) {
        return caseWhen(Specimen_.price.eq(new BigDecimal(price)), "*").otherwise(Specimen_.label);
    }

    private static TextExpression<Specimen> digits(String price) {
        return Specimen_.price.coalesce(new BigDecimal(price)).castToText();
    }

    private static TextExpression<Keyed.ByBytes> hidden(byte[] key) {
        return caseWhen(Keyed_.ByBytes_.id.eq(key), "*").otherwise(Keyed_.ByBytes_.name);
    }

    private static byte[] bytes(int last) {
        byte[] key = new byte[16];
        key[15] = (byte) last;
        return key;
    }

    /** An aggregate of the database is called by its name, like the others. */
    @Test
    public void aggregatesAreCalledByTheirNames() {
        store(List.of(
                Map.of("label", "b", "number", 1),
                Map.of("label", "a", "number", 2),
                Map.of("label", "b", "number", 2),
                Map.of("number", 4)));
        var highest = Aggregates.callNumber("MAX", Integer.class, Specimen_.number);
        var labels = Aggregates.callNumber("COUNT", Long.class, Specimen_.label);
        var different = labels.distinct();
        var some = labels.filter(Specimen_.number.eq(2));
        var last = Aggregates.callText("MAX", Specimen_.label);
        var first = Aggregates.call("MIN", String.class, Specimen_.label).filter(Specimen_.number.eq(1));
        Row row = specimens().aggregate(highest, labels, different, some, last, first);
        sql.assertCount(1);
        assertEquals(List.of(4, 3L, 2L, 2L, "b", "b"), row.values());
        assertEquals(
                List.of(2),
                specimens()
                        .groupBy(Specimen_.number)
                        .having(labels.gt(1))
                        .valuesList(Aggregates.group(Specimen_.number))
                        .all());
        assertEquals(
                4, specimens().valuesList(highest.over(Window.all())).limit(1).one());
        sql.assertCount(3);
        for (String name : List.of("MAX(1); --", "", "a b", "count(*)", "a.b.c.d", "\u00e9")) {
            var wrong = Aggregates.callNumber(name, Long.class, Specimen_.number);
            assertThrows(InvalidQueryException.class, () -> specimens().aggregate(wrong));
            assertThrows(
                    InvalidQueryException.class,
                    () -> specimens().valuesList(wrong.over(Window.all())).all());
        }
        sql.assertCount(3);
    }
}
