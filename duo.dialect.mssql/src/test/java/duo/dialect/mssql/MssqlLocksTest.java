package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.DatabaseException;
import duo.api.spi.AdvisoryLocks.Grant;
import duo.api.spi.LockNames;
import duo.api.spi.LockStatements;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the answers of sp_getapplock and sp_releaseapplock, which return codes. */
class MssqlLocksTest {

    /** A server that answers. */
    private record Answers(String status, List<Object> asked) implements LockStatements {
        Answers(String status) {
            this(status, new ArrayList<>());
        }

        @Override
        public @Nullable String query(String sql, Object... values) {
            asked.addAll(List.of(values));
            return status;
        }

        @Override
        public List<@Nullable String> call(String sql, int results, Object... values) {
            throw new IllegalStateException(sql);
        }

        @Override
        public Object owner() {
            return this;
        }
    }

    private static Optional<Grant> requested(Answers answers, String name, Duration limit) throws SQLException {
        return new MssqlDialect().advisoryLocks().orThrow().request(answers, name, limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1"})
    void aLockIsGrantedAtOnceOrAfterAWait(String code) throws SQLException {
        Answers answers = new Answers(code);
        Grant grant = requested(answers, "nightly", Duration.ofSeconds(2)).orElseThrow();
        assertThat(answers.asked()).containsExactly("nightly", 2000);
        assertThat(grant.release(new Answers("0"))).isTrue();
        assertThat(grant.release(new Answers("-999"))).isFalse();
    }

    @Test
    void aLockOfOthersIsNotGranted() throws SQLException {
        assertThat(requested(new Answers("-1"), "nightly", Duration.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "-3", "-999"})
    void otherCodesAreErrors(String code) {
        assertThatThrownBy(() -> requested(new Answers(code), "nightly", Duration.ZERO))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("returned " + code);
    }

    @Test
    void longNamesAreDigests() throws SQLException {
        Answers answers = new Answers("0");
        String name = "n".repeat(256);
        assertThat(requested(answers, name, Duration.ZERO)).isPresent();
        assertThat(answers.asked()).containsExactly("sha256-" + LockNames.digits(name), 0);
    }
}
