package duo.tests.contract;

import duo.testkit.Capability;
import duo.tests.engine.FreshDatabase;
import java.util.EnumSet;
import java.util.Set;

/** A scratch database of SQLite, in a file. */
final class SqliteDatabase extends EngineDatabase {
    SqliteDatabase(FreshDatabase fresh) {
        super(fresh);
    }

    @Override
    public String unreachableUrl() {
        return "sqlite:/no/such/folder/of/duo/nowhere.db";
    }

    @Override
    public Set<Capability> lacks() {
        return EnumSet.of(
                Capability.NAMED_ZONES,
                Capability.NO_WAIT,
                Capability.SKIP_LOCKED,
                Capability.SKIP_LOCKED_PAGES,
                Capability.MEASURED_PLANS,
                Capability.HINTS,
                Capability.CHANGED_COLUMNS);
    }
}
