package duo.tests.golden;

import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;

/** The contract as Oracle would be asked. Started by {@link Replay}. */
public class OracleReplayedContract extends DialectContract {
    @Override
    protected ScratchDatabase createDatabase() {
        return new ReplayedDatabase(Server.ORACLE);
    }
}
