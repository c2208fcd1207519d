package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.DatabaseException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.AdvisoryLocks.Grant;
import duo.api.spi.Dialect;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is made of the answers of GET_LOCK, and which servers are asked what. */
class MysqlLocksTest {
    private static final Duration SHORT = Duration.ofMillis(1);

    private final List<String> asked = new ArrayList<>();
    private final List<Object> bound = new ArrayList<>();

    /** A server that answers. */
    private LockStatements answers(@Nullable String answer) {
        return new LockStatements() {
            @Override
            public @Nullable String query(String sql, Object... values) {
                asked.add(sql);
                bound.addAll(List.of(values));
                return answer;
            }

            @Override
            public List<@Nullable String> call(String sql, int results, Object... values) {
                throw new IllegalStateException(sql);
            }

            @Override
            public Object owner() {
                return this;
            }
        };
    }

    private Optional<Grant> requested(Dialect dialect, @Nullable String answer, Duration limit) throws SQLException {
        return dialect.advisoryLocks().orThrow().request(answers(answer), "nightly", limit);
    }

    @Test
    void aLockIsGrantedAndReleased() throws SQLException {
        Grant grant =
                requested(new MysqlDialect(), "1", Duration.ofMillis(1001)).orElseThrow();
        assertThat(bound).containsExactly(LockNames.digits("nightly"), 2L);
        assertThat(grant.release(answers("1"))).isTrue();
        assertThat(grant.release(answers("0"))).isFalse();
        assertThat(asked).hasSize(3);
    }

    @Test
    void aLockOfOthersIsNotGranted() throws SQLException {
        assertThat(requested(new MysqlDialect(), "0", Duration.ZERO)).isEmpty();
        assertThatThrownBy(() -> requested(new MysqlDialect(), null, SHORT)).isInstanceOf(DatabaseException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Galera", "Group Replication"})
    void clustersWhoseNodesAllTakeWritesAreRefused(String cluster) {
        for (Dialect dialect : List.of(new MysqlDialect(), new MariadbDialect(true))) {
            assertThatThrownBy(() -> requested(dialect, cluster, SHORT))
                    .isInstanceOf(UnsupportedFeatureException.class)
                    .hasMessageContaining("a cluster of " + cluster)
                    .hasMessageContaining("'nightly'");
        }
    }

    @Test
    void theStatementOfTheLockAsksForClusters() throws SQLException {
        assertThat(requested(new MysqlDialect(), "1", SHORT)).isPresent();
        assertThat(requested(new MariadbDialect(true), "1", SHORT)).isPresent();
        assertThat(asked).first().asString().contains(" FROM performance_schema.global_variables ");
        assertThat(asked).last().asString().contains(" FROM information_schema.GLOBAL_VARIABLES ");
        assertThat(asked)
                .allSatisfy(sql -> assertThat(sql)
                        .contains("'wsrep_provider'", "'group_replication_single_primary_mode'")
                        .endsWith(" ELSE GET_LOCK(SHA2(CONCAT(COALESCE(DATABASE(), ''), ' ', ?), 256), ?) END"));
    }

    /** TiDB's locks are those of the whole cluster; it cuts longer waits to an hour. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "3600000, 3600"})
    void tidbIsAskedForTheLockAlone(long millis, long seconds) throws SQLException {
        Dialect tidb = TidbDialect.of("8.0.11-TiDB-v7.5.1");
        assertThat(requested(tidb, "1", Duration.ofMillis(millis))).isPresent();
        assertThat(asked).containsExactly("SELECT GET_LOCK(SHA2(CONCAT(COALESCE(DATABASE(), ''), ' ', ?), 256), ?)");
        assertThat(bound).last().isEqualTo(seconds);
        assertThat(tidb.advisoryLocks().orThrow().longestWait()).isEqualTo(Duration.ofHours(1));
        assertThat(new MysqlDialect().advisoryLocks().orThrow().longestWait()).isEqualTo(LockNames.MAX_LIMIT);
    }
}
