package duo.tests.contract;

/** The contract on MySQL with its own driver. */
class MysqlContractTest extends EngineContract {
    MysqlContractTest() {
        super("mysql");
    }
}
