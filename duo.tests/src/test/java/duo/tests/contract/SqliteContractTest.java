package duo.tests.contract;

/** The contract on SQLite, in a file. */
class SqliteContractTest extends EngineContract {
    SqliteContractTest() {
        super("sqlite");
    }
}
