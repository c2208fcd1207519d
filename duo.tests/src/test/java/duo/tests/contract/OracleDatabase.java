package duo.tests.contract;

import duo.testkit.Capability;
import duo.tests.engine.FreshDatabase;
import java.util.EnumSet;
import java.util.Set;

/** A scratch schema of Oracle. */
final class OracleDatabase extends EngineDatabase {
    OracleDatabase(FreshDatabase fresh) {
        super(fresh);
    }

    @Override
    public Set<Capability> lacks() {
        return EnumSet.of(
                Capability.EMPTY_TEXTS,
                Capability.QUOTES_IN_NAMES,
                Capability.PLANS,
                Capability.MEASURED_PLANS,
                Capability.SHARED_LOCKS,
                Capability.SKIP_LOCKED_PAGES);
    }
}
