package duo.tests.golden;

import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;

/** The contract as SQL Server would be asked. Started by {@link Replay}. */
public class MssqlReplayedContract extends DialectContract {
    @Override
    protected ScratchDatabase createDatabase() {
        return new ReplayedDatabase(Server.MSSQL);
    }
}
