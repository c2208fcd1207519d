package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.DatabaseException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AdvisoryLocks.Grant;
import duo.api.spi.Dialect;
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

/** What is made of the answers of GET_LOCK, and which servers are asked what. */
class MysqlLocksTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    private static Optional<Grant> requested(Dialect dialect, AnsweredLocks answers, Duration limit)
            throws SQLException {
        return dialect.advisoryLocks().orThrow().request(answers, "nightly", limit);
    }

    @Test
    void aLockIsGrantedAndReleased() throws SQLException {
        AnsweredLocks answers = AnsweredLocks.with("1");
        Grant grant =
                requested(new MysqlDialect(), answers, Duration.ofMillis(1001)).orElseThrow();
        assertThat(answers.bound()).containsExactly(List.of(LockNames.digits("nightly"), 2L));
        assertThat(grant.release(answers)).isTrue();
        assertThat(answers.asked()).hasSize(2);
        assertThat(grant.release(AnsweredLocks.with("0"))).isFalse();
    }

    @Test
    void aLockOfOthersIsNotGranted() throws SQLException {
        assertThat(requested(new MysqlDialect(), AnsweredLocks.with("0"), Duration.ZERO))
                .isEmpty();
        assertThatThrownBy(() -> requested(new MysqlDialect(), AnsweredLocks.with((String) null), SHORT))
                .isInstanceOf(DatabaseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Galera", "Group Replication"})
    void clustersWhoseNodesAllTakeWritesAreRefused(String cluster) {
        for (Dialect dialect : List.of(new MysqlDialect(), new MariadbDialect(true, false))) {
            assertThatThrownBy(() -> requested(dialect, AnsweredLocks.with(cluster), SHORT))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("a cluster of " + cluster)
                    .hasMessageContaining("'nightly'");
        }
    }

    @Test
    void theStatementOfTheLockAsksForClusters() throws SQLException {
        AnsweredLocks mysql = AnsweredLocks.with("1");
        AnsweredLocks mariadb = AnsweredLocks.with("1");
        assertThat(requested(new MysqlDialect(), mysql, SHORT)).isPresent();
        assertThat(requested(new MariadbDialect(true, false), mariadb, SHORT)).isPresent();
        assertThat(mysql.asked()).first().asString().contains(" FROM performance_schema.global_variables ");
        assertThat(mariadb.asked()).first().asString().contains(" FROM information_schema.GLOBAL_VARIABLES ");
        assertThat(List.of(mysql.asked().getFirst(), mariadb.asked().getFirst()))
                .allSatisfy(sql -> assertThat(sql)
                        .contains("'wsrep_provider'", "'group_replication_single_primary_mode'")
                        .endsWith(" ELSE GET_LOCK(SHA2(CONCAT(COALESCE(DATABASE(), ''), ' ', ?), 256), ?) END"));
    }

    /** TiDB's locks are those of the whole cluster; it cuts longer waits to an hour. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3600000, 3600"})
    void tidbIsAskedForTheLockAlone(long millis, long seconds) throws SQLException {
        Dialect tidb = TidbDialect.of("8.0.11-TiDB-v7.5.1");
        AnsweredLocks answers = AnsweredLocks.with("1");
        assertThat(requested(tidb, answers, Duration.ofMillis(millis))).isPresent();
        assertThat(answers.asked())
                .containsExactly("SELECT GET_LOCK(SHA2(CONCAT(COALESCE(DATABASE(), ''), ' ', ?), 256), ?)");
        assertThat(answers.bound()).containsExactly(List.of(LockNames.digits("nightly"), seconds));
        assertThat(tidb.advisoryLocks().orThrow().longestWait()).isEqualTo(Duration.ofHours(1));
        assertThat(new MysqlDialect().advisoryLocks().orThrow().longestWait()).isEqualTo(LockNames.MAX_LIMIT);
    }
}
