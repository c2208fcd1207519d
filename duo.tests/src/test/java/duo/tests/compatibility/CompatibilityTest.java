package duo.tests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import duo.tests.golden.ContractRun;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What H2 understands of SQL Server and of Oracle gives what the contract asks for. */
class CompatibilityTest {
    private static final int LONGEST_SECONDS = 60;
    private static final String AGAIN = "mvn test -pl duo.tests -Dtest=AcceptedModes, and read the difference";

    /** Fewer would say that the others were skipped. */
    private static final int LEAST_TESTS = 500;

    private static final String LASTS_TOO_LONG = "TimeoutException";

    @ParameterizedTest
    @EnumSource
    void whatTheModeUnderstandsRuns(Mode mode) {
        Set<String> leftOut = ModeContract.unfinished(mode).read().keySet();
        ContractRun.Outcome outcome = ModeContract.outcome(mode, test -> !leftOut.contains(test), LONGEST_SECONDS);
        assertThat(outcome.failed())
                .as("tests that ran before. If H2 is not to run them: " + AGAIN)
                .isEmpty();
        assertThat(outcome.passed()).hasSizeGreaterThan(LEAST_TESTS);
    }

    /** Else the list would hide that they fail again. */
    @ParameterizedTest
    @EnumSource
    void whatIsLeftOutDoesNotRun(Mode mode) {
        Map<String, String> leftOut = ModeContract.unfinished(mode).read();
        leftOut.values().removeIf(reason -> reason.startsWith(LASTS_TOO_LONG));
        ContractRun.Outcome outcome = ModeContract.outcome(
                mode, test -> !ContractRun.isTest(test) || isAmong(test, leftOut.keySet()), LONGEST_SECONDS);
        assertThat(outcome.passed())
                .as("tests that run now. Take them from the list: " + AGAIN)
                .isEmpty();
        assertThat(outcome.failed().keySet())
                .as("tests that are there no more. Take them from the list: " + AGAIN)
                .containsAll(leftOut.keySet());
    }

    /** Whether a test is named, or its suite. */
    private static boolean isAmong(String test, Set<String> names) {
        String suite = "." + test.substring(0, test.indexOf('.'));
        return names.contains(test) || names.stream().anyMatch(name -> name.endsWith(suite));
    }
}
