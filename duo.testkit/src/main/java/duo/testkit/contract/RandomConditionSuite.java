package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Model;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Random conditions and queries over random rows, compared with the same in Java. The system property {@code duo.testkit.seed}
 * repeats a run, {@code duo.testkit.cases} sets how many there are.
 *
 * @since 0.1.0
 */
public abstract class RandomConditionSuite extends ContractSuite {
    private static final int ROWS = 80;
    private static final int CASES = Integer.getInteger("duo.testkit.cases", 300);

    /** For subclasses. */
    protected RandomConditionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class);
    }

    private List<Specimen> fill(Random random, List<String> labels) {
        Model<Specimen> specimens = db().model(Specimen.class);
        return specimens.createBulk(Stream.generate(() -> specimens.build(RandomRule.row(random, labels)))
                .limit(ROWS)
                .toList());
    }

    /** Every condition finds the rows that Java finds, and counts them. */
    @Test
    public void conditionsFindWhatJavaFinds() {
        long seed = RandomSeed.of(db());
        Random random = new Random(seed);
        List<String> labels = RandomRule.labels(db());
        List<Specimen> stored = fill(random, labels);
        Model<Specimen> specimens = db().model(Specimen.class);
        for (int i = 0; i < CASES; i++) {
            RandomRule rule = RandomRule.of(random, 4, labels);
            List<Specimen> expected = rule.filter(stored);
            String label = RandomSeed.text(seed) + ", condition " + i + ": " + rule.text();
            assertEquals(
                    expected,
                    specimens
                            .where(rule.condition())
                            .orderBy(Specimen_.id.asc())
                            .all(),
                    label);
            assertEquals(expected.size(), specimens.where(rule.condition()).count(), label);
        }
    }

    /** Every query gives the rows, values, groups and aggregates that Java gives. */
    @Test
    public void queriesGiveWhatJavaGives() {
        long seed = RandomSeed.of(db());
        Random random = new Random(seed);
        List<String> labels = RandomRule.labels(db());
        List<Specimen> stored = fill(random, labels);
        for (int i = 0; i < CASES; i++) {
            RandomQuery query = RandomQuery.of(random, labels);
            String label = RandomSeed.text(seed) + ", query " + i + ": " + query.text();
            assertEquals(query.inJava(stored), query.asked(db().model(Specimen.class)), label);
        }
    }
}
