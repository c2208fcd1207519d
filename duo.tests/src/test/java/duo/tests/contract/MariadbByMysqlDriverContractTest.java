package duo.tests.contract;

/** The contract on MariaDB with the driver of MySQL. */
class MariadbByMysqlDriverContractTest extends EngineContract {
    MariadbByMysqlDriverContractTest() {
        super("mariadb-by-mysql-driver");
    }
}
