package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.spi.AdvisoryLocks.Grant;
import duo.api.spi.LockNames;
import duo.api.testing.AnsweredLocks;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the answers of DBMS_LOCK, whose functions return codes. */
class OracleLocksTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    private static Optional<Grant> requested(AnsweredLocks answers, String name, Duration limit) throws SQLException {
        return new OracleDialect().advisoryLocks().orThrow().request(answers, name, limit);
    }

    @Test
    void aGrantedLockIsReleasedByItsHandle() throws SQLException {
        AnsweredLocks answers = AnsweredLocks.with("0", "handle");
        Grant grant = requested(answers, "nightly", SHORT).orElseThrow();
        assertThat(grant.release(answers)).isTrue();
        assertThat(answers.bound()).containsExactly(List.of("nightly", 1), List.of("handle"));
        assertThat(grant.release(AnsweredLocks.with("4", "handle"))).isFalse();
    }

    @Test
    void aLockOfOthersIsNotGranted() throws SQLException {
        assertThat(requested(AnsweredLocks.with("1", "handle"), "nightly", Duration.ZERO))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "5"})
    void otherCodesAreErrors(String code) {
        assertThatThrownBy(() -> requested(AnsweredLocks.with(code, "handle"), "nightly", SHORT))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("returned " + code);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000, 1", "1001, 2", "32766000, 32766"})
    void limitsAreWholeSecondsAndNeverForEver(long millis, int seconds) throws SQLException {
        AnsweredLocks answers = AnsweredLocks.with("0", "handle");
        assertThat(requested(answers, "nightly", Duration.ofMillis(millis))).isPresent();
        assertThat(answers.bound()).containsExactly(List.of("nightly", seconds));
        assertThat(new OracleDialect().advisoryLocks().orThrow().longestWait()).isEqualTo(Duration.ofSeconds(32_766));
    }

    @Test
    void namesOfOracleAreNotUsed() throws SQLException {
        AnsweredLocks answers = AnsweredLocks.with("0", "handle");
        assertThat(requested(answers, "ORA$nightly", Duration.ZERO)).isPresent();
        assertThat(answers.bound()).containsExactly(List.of("sha256-" + LockNames.digits("ORA$nightly"), 0));
    }

    @Test
    void whoMayNotTakeLocksIsToldTheGrant() {
        SQLException told = new SQLException(
                "ORA-06550: line 1, column 54: PLS-00201: identifier 'DBMS_LOCK' must be declared", "65000", 6550);
        AnsweredLocks refusing = AnsweredLocks.failing(new DatabaseException("refused", "BEGIN", told));
        assertThatThrownBy(() -> requested(refusing, "nightly", SHORT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("GRANT EXECUTE ON SYS.DBMS_LOCK");
    }
}
