package duo.tests.contract;

/** The contract on PostgreSQL: the server that is named, else the embedded one. */
class PostgresqlContractTest extends PostgresqlContract {
    PostgresqlContractTest() {
        super("postgresql");
    }
}
