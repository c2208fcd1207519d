package duo.tests.contract;

/** The contract on MySQL with the driver of MariaDB. */
class MysqlByMariadbDriverContractTest extends EngineContract {
    MysqlByMariadbDriverContractTest() {
        super("mysql-by-mariadb-driver");
    }
}
