package duo.tests.contract;

import duo.tests.engine.FreshDatabase;

/** A scratch database of SQLite, in a file. */
final class SqliteDatabase extends EngineDatabase {
    SqliteDatabase(FreshDatabase fresh) {
        super(fresh);
    }

    @Override
    public String unreachableUrl() {
        return "sqlite:/no/such/folder/of/duo/nowhere.db";
    }
}
