package duo.tests.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What H2 understands of SQL Server and of Oracle gives what the contract asks for. */
class CompatibilityTest {
    private static final int LONGEST_SECONDS = 60;

    @ParameterizedTest
    @EnumSource
    void whatTheModeUnderstandsRuns(Mode mode) {
        assertThat(ModeContract.failures(
                        mode, ModeContract.unfinished(mode).read().keySet(), LONGEST_SECONDS))
                .as(
                        "tests that ran before. If H2 is not to run them: mvn test -pl duo.tests -Dtest=AcceptedModes, and read the"
                                + " difference")
                .isEmpty();
    }
}
