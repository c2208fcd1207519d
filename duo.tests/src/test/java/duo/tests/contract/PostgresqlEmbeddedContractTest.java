package duo.tests.contract;

/** The contract on the embedded PostgreSQL, the newest version. */
class PostgresqlEmbeddedContractTest extends PostgresqlContract {
    PostgresqlEmbeddedContractTest() {
        super("postgresql-embedded");
    }
}
