package duo.tests.contract;

/** The contract on MariaDB with its own driver. */
class MariadbContractTest extends EngineContract {
    MariadbContractTest() {
        super("mariadb");
    }
}
