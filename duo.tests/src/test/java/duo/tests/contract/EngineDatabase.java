package duo.tests.contract;

import duo.testkit.ScratchDatabase;
import duo.tests.engine.FreshDatabase;

/** A scratch database of a test engine. */
abstract class EngineDatabase implements ScratchDatabase {
    private final FreshDatabase fresh;

    EngineDatabase(FreshDatabase fresh) {
        this.fresh = fresh;
    }

    final FreshDatabase fresh() {
        return fresh;
    }

    @Override
    public final String url() {
        return fresh.url();
    }

    @Override
    public void close() {
        fresh.close();
    }
}
