package duo.testkit.contract;

import duo.testkit.model.relation.RelationModels;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Graphs of related rows that are written, changed and deleted at random are what they should be, in whatever shape they are read.
 *
 * @since 0.1.0
 */
public abstract class RandomGraphSuite extends ContractSuite {
    private static final int STEPS = 300;

    /** For subclasses. */
    protected RandomGraphSuite() {}

    @Override
    protected List<Class<?>> models() {
        return RelationModels.ALL;
    }

    /** After each change, alone or in a transaction that is kept or rolled back, related rows are read as they should be. */
    @Test
    public void randomGraphsAreWhatTheyShouldBe() {
        long seed = RandomSeed.of(db());
        Random random = new Random(seed);
        RandomGraph graph = new RandomGraph(db(), random);
        RandomReads reads = new RandomReads(db(), sql, graph, random);
        int step = 0;
        try {
            graph.grow();
            graph.grow();
            graph.grow();
            for (; step < STEPS; step++) {
                if (random.nextInt(6) == 0) {
                    graph.transact(() -> reads.read(graph.state()));
                } else {
                    graph.change();
                }
                reads.read(graph.state());
            }
            reads.readAll(graph.state());
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError(
                    RandomSeed.text(seed) + ", step " + step + " after\n" + graph.last() + "\n" + failed, failed);
        }
    }
}
