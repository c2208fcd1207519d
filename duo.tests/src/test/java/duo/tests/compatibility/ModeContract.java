package duo.tests.compatibility;

import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;
import duo.tests.golden.ContractRun;
import duo.tests.golden.Replay;
import duo.tests.golden.Unfinished;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** The contract by what H2 understands of another database. */
public abstract class ModeContract extends DialectContract {
    private static final Path ROOT = Path.of("src/test/resources/duo/tests/compatibility");

    private final Mode mode;

    ModeContract(Mode mode) {
        this.mode = mode;
    }

    @Override
    protected ScratchDatabase createDatabase() {
        return new ModeDatabase(mode);
    }

    /** The tests that H2 cannot carry to their end, or not soon. */
    static Unfinished unfinished(Mode mode) {
        return new Unfinished(ROOT.resolve(mode.server().dialect() + ".txt"));
    }

    /** Runs all tests but some and gives the names of those that failed, with the reasons. */
    static Map<String, String> failures(Mode mode, Set<String> leftOut, int seconds) {
        return ContractRun.failures(
                mode == Mode.MSSQL ? SqlServer.class : Oracle.class,
                Replay::isReplayed,
                test -> !leftOut.contains(test),
                seconds);
    }

    /** With the dialect of SQL Server. */
    public static class SqlServer extends ModeContract {
        /** Called by JUnit. */
        public SqlServer() {
            super(Mode.MSSQL);
        }
    }

    /** With the dialect of Oracle. */
    public static class Oracle extends ModeContract {
        /** Called by JUnit. */
        public Oracle() {
            super(Mode.ORACLE);
        }
    }
}
