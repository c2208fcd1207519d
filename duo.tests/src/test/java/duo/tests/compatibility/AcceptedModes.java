package duo.tests.compatibility;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accepts which tests H2 cannot carry to their end now; runs when it is named. */
class AcceptedModes {
    /** What takes longer is left to the databases that it is about. */
    private static final int LONGEST_SECONDS = 5;

    @ParameterizedTest
    @EnumSource
    void areWritten(Mode mode) {
        ModeContract.unfinished(mode)
                .write(ModeContract.outcome(mode, test -> true, LONGEST_SECONDS).failed());
    }
}
