package duo.tests.contract;

/** The contract on SQL Server: the server that is named, else one in a container; skipped where there is neither. */
class MssqlContractTest extends EngineContract {
    MssqlContractTest() {
        super("mssql");
    }
}
