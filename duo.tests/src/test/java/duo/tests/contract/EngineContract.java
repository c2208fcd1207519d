package duo.tests.contract;

import duo.testkit.Capability;
import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import duo.tests.golden.RecordedPostgresql;
import java.util.EnumSet;

/** The contract on an engine of {@link TestEngines}; skipped by name where the engine is missing. */
abstract class EngineContract extends DialectContract {
    private final String name;

    EngineContract(String name) {
        this.name = name;
    }

    @Override
    protected ScratchDatabase createDatabase() {
        TestEngine engine = TestEngines.get(name).requireAvailable();
        FreshDatabase fresh = engine.createDatabase();
        return switch (engine.family()) {
            case SQLITE -> new SqliteDatabase(fresh);
            case POSTGRESQL ->
                engine == TestEngines.embeddedPostgresql()
                        ? new RecordedPostgresql(fresh)
                        : new PostgresqlDatabase(fresh);
            case MYSQL -> new MysqlDatabase(fresh, EnumSet.of(Capability.NAMED_ZONES));
            case MARIADB -> new MysqlDatabase(fresh, EnumSet.of(Capability.NAMED_ZONES, Capability.HINTS));
            case MSSQL -> new MssqlDatabase(fresh);
            case ORACLE -> new OracleDatabase(fresh);
        };
    }
}
