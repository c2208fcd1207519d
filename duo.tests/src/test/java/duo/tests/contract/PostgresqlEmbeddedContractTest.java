package duo.tests.contract;

/** The contract on the embedded PostgreSQL, the newest version. */
class PostgresqlEmbeddedContractTest extends EngineContract {
    PostgresqlEmbeddedContractTest() {
        super("postgresql-embedded");
    }
}
