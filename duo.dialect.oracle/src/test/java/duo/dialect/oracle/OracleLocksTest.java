package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.error.DatabaseException;
import duo.api.spi.AdvisoryLocks.Grant;
import duo.api.spi.LockNames;
import duo.api.spi.LockStatements;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the answers of DBMS_LOCK, whose functions return codes. */
class OracleLocksTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    /** A server that answers. */
    private static class Answers implements LockStatements {
        private final List<List<Object>> asked = new ArrayList<>();
        private final @Nullable String status;

        Answers(@Nullable String status) {
            this.status = status;
        }

        @Override
        public @Nullable String query(String sql, Object... values) {
            throw new IllegalStateException(sql);
        }

        @Override
        public List<@Nullable String> call(String sql, int results, Object... values) {
            asked.add(List.of(values));
            return Arrays.asList(status, "handle").subList(0, results);
        }

        @Override
        public Object owner() {
            return this;
        }
    }

    private static Optional<Grant> requested(Answers answers, String name, Duration limit) throws SQLException {
        return new OracleDialect().advisoryLocks().orThrow().request(answers, name, limit);
    }

    @Test
    void aGrantedLockIsReleasedByItsHandle() throws SQLException {
        Answers answers = new Answers("0");
        Grant grant = requested(answers, "nightly", SHORT).orElseThrow();
        assertThat(grant.release(answers)).isTrue();
        assertThat(answers.asked).containsExactly(List.of("nightly", 1), List.of("handle"));
        assertThat(grant.release(new Answers("4"))).isFalse();
    }

    @Test
    void aLockOfOthersIsNotGranted() throws SQLException {
        assertThat(requested(new Answers("1"), "nightly", Duration.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3", "4", "5"})
    void otherCodesAreErrors(String code) {
        assertThatThrownBy(() -> requested(new Answers(code), "nightly", SHORT))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("returned " + code);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "1000, 1", "1001, 2", "32766000, 32766"})
    void limitsAreWholeSecondsAndNeverForEver(long millis, int seconds) throws SQLException {
        Answers answers = new Answers("0");
        assertThat(requested(answers, "nightly", Duration.ofMillis(millis))).isPresent();
        assertThat(answers.asked).containsExactly(List.of("nightly", seconds));
        assertThat(new OracleDialect().advisoryLocks().orThrow().longestWait()).isEqualTo(Duration.ofSeconds(32_766));
    }

    @Test
    void namesOfOracleAreNotUsed() throws SQLException {
        Answers answers = new Answers("0");
        assertThat(requested(answers, "ORA$nightly", Duration.ZERO)).isPresent();
        assertThat(answers.asked).containsExactly(List.of("sha256-" + LockNames.digits("ORA$nightly"), 0));
    }

    @Test
    void whoMayNotTakeLocksIsToldTheGrant() {
        SQLException told = new SQLException(
                "ORA-06550: line 1, column 54: PLS-00201: identifier 'DBMS_LOCK' must be declared", "65000", 6550);
        Answers refusing = new Answers("0") {
            @Override
            public List<@Nullable String> call(String sql, int results, Object... values) {
                throw new DatabaseException("refused", sql, told);
            }
        };
        assertThatThrownBy(() -> requested(refusing, "nightly", SHORT))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("GRANT EXECUTE ON SYS.DBMS_LOCK");
    }
}
