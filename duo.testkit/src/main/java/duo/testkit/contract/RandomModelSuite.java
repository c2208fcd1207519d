package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Key;
import duo.api.Model;
import duo.api.meta.Metamodel;
import duo.testkit.Factory;
import duo.testkit.model.Specimen;
import duo.testkit.model.types.Boxes;
import duo.testkit.model.types.Lists;
import duo.testkit.model.types.Moments;
import duo.testkit.model.types.Primitives;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Random models, stored and read again.
 *
 * @since 0.1.0
 */
public abstract class RandomModelSuite extends ContractSuite {
    private static final int ROWS = 100;

    /** For subclasses. */
    protected RandomModelSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Specimen.class, Boxes.class, Primitives.class, Moments.class, Lists.class);
    }

    /** What is read is what was stored, value by value. */
    @Test
    public void modelsAreReadAsTheyWereStored() {
        long seed = RandomSeed.of(db());
        for (Class<?> model : models()) {
            storeAndRead(model, seed);
        }
    }

    private <M> void storeAndRead(Class<M> type, long seed) {
        Model<M> model = db().model(type);
        List<M> stored = Factory.random(type, seed).create(db(), ROWS);
        assertEquals(ROWS, model.count());
        for (M each : stored) {
            Key key = Metamodel.of(type).key(each).orElseThrow();
            assertEquals(
                    values(type, each),
                    values(type, model.get(key).orElseThrow()),
                    () -> RandomSeed.text(seed) + ", " + type.getSimpleName() + " " + key);
        }
    }

    private static <M> String values(Class<M> type, M model) {
        return Arrays.deepToString(Metamodel.of(type).values(model));
    }
}
