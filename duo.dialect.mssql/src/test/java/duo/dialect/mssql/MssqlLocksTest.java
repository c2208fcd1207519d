package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the answers of sp_getapplock and sp_releaseapplock, which return codes. */
class MssqlLocksTest {
    private static Optional<Grant> requested(AnsweredLocks answers, String name, Duration limit) throws SQLException {
        return new MssqlDialect().advisoryLocks().orThrow().request(answers, name, limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void aLockIsGrantedAtOnceOrAfterAWait(String code) throws SQLException {
        AnsweredLocks answers = AnsweredLocks.with(code);
        Grant grant = requested(answers, "nightly", Duration.ofSeconds(2)).orElseThrow();
        assertThat(answers.bound()).containsExactly(List.of("nightly", 2000));
        assertThat(grant.release(AnsweredLocks.with("0"))).isTrue();
        assertThat(grant.release(AnsweredLocks.with("-999"))).isFalse();
    }

    @Test
    void aLockOfOthersIsNotGranted() throws SQLException {
        assertThat(requested(AnsweredLocks.with("-1"), "nightly", Duration.ZERO))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-3", "-999"})
    void otherCodesAreErrors(String code) {
        assertThatThrownBy(() -> requested(AnsweredLocks.with(code), "nightly", Duration.ZERO))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("returned " + code);
    }

    @Test
    void longNamesAreDigests() throws SQLException {
        AnsweredLocks answers = AnsweredLocks.with("0");
        String name = "n".repeat(256);
        assertThat(requested(answers, name, Duration.ZERO)).isPresent();
        assertThat(answers.bound()).containsExactly(List.of("sha256-" + LockNames.digits(name), 0));
    }
}
