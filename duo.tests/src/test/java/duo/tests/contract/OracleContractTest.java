package duo.tests.contract;

/** The contract on Oracle: the server that is named, else one in a container; skipped where there is neither. */
class OracleContractTest extends EngineContract {
    OracleContractTest() {
        super("oracle");
    }
}
