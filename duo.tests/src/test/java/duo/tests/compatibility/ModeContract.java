package duo.tests.compatibility;

import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;
import duo.tests.golden.ContractRun;
import duo.tests.golden.Replay;
import duo.tests.golden.Unfinished;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;

/** The contract by what H2 understands of another database. */
public abstract class ModeContract extends DialectContract {
    private static final Path ROOT = Path.of("src/test/resources/duo/tests/compatibility");

    /** H2 mixes up the values of common tables that read others, in some runs. */
    private static final Set<String> UNSTEADY = Set.of("CommonTable.namedQueriesAreMadeOfOthers()");

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

    /** Runs some tests and suites, by their names. */
    static ContractRun.Outcome outcome(Mode mode, Predicate<String> tests, int seconds) {
        return ContractRun.outcome(
                mode == Mode.MSSQL ? SqlServer.class : Oracle.class,
                Replay::isReplayed,
                tests.and(test -> !UNSTEADY.contains(test)),
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
