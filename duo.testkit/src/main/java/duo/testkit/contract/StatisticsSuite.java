package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.JoinedText.joinText;
import static duo.api.expr.Statistics.stdDev;
import static duo.api.expr.Statistics.stdDevPopulation;
import static duo.api.expr.Statistics.variance;
import static duo.api.expr.Statistics.variancePopulation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Model;
import duo.api.Row;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Deviations, variances and joined texts.
 *
 * @since 0.1.0
 */
public abstract class StatisticsSuite extends ContractSuite {

    /** For subclasses. */
    protected StatisticsSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
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
                Map.of("label", "", "number", 2),
                Map.of("label", "é 😀", "number", 3),
                Map.of("number", 4)));
        var upwards = joinText(Specimen_.label, ", ", Specimen_.number.asc());
        var downwards = joinText(Specimen_.label, "'; --", Specimen_.number.desc());
        var together = joinText(Specimen_.label, "", Specimen_.number.asc());
        var some = joinText(Specimen_.label, "|", Specimen_.number.asc()).filter(Specimen_.number.ne(2));
        Row row = specimens().aggregate(upwards, downwards, together, some);
        sql.assertCount(1);
        assertEquals(List.of("b, , é 😀", "é 😀'; --'; --b", "bé 😀", "b|é 😀"), row.values());
        assertEquals(
                7,
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
}
