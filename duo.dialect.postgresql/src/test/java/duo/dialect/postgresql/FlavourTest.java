package duo.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.Dialect;
import duo.api.testing.FakeServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What servers that speak the protocol of PostgreSQL are taken for, by what they say of themselves. */
class FlavourTest {
    private static Dialect met(FakeServer server) throws SQLException {
        return new PostgresqlDialect().connected(server.metaData());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "13.0 | PostgreSQL 13.0 on x86_64-pc-linux-gnu, compiled by gcc | PostgresqlDialect",
                "18.6 | PostgreSQL 18.6 on x86_64-pc-linux-gnu, compiled by gcc | PostgresqlDialect",
                "15.20 (Debian 15.20-0+deb12u1) | PostgreSQL 15.20 (Debian 15.20-0+deb12u1) on x86_64 | PostgresqlDialect",
                "17beta1 | PostgreSQL 17beta1 on x86_64-pc-linux-gnu | PostgresqlDialect",
                "13.0.0 | CockroachDB CCL v23.2.0 (x86_64-pc-linux-gnu, built 2024/01/16, go1.21) | CockroachDialect",
                "13.0.0 | CockroachDB CCL v25.4.1 (aarch64-unknown-linux-gnu) | CockroachDialect",
                "15.2-YB-2025.1.0.1-b0 | PostgreSQL 15.2-YB-2025.1.0.1-b0 on x86_64 | YugabyteDialect",
                "15.2-YB-2.25.0.0-b0 | PostgreSQL 15.2-YB-2.25.0.0-b0 on aarch64, compiled by clang | YugabyteDialect"
            })
    void aServerIsTakenForWhatItSaysItIs(String parameter, String version, String dialect) throws SQLException {
        FakeServer server = FakeServer.ofVersion(parameter, version);
        assertThat(met(server).getClass().getSimpleName()).isEqualTo(dialect);
        assertThat(server.statements()).containsExactly("SELECT version()");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.22 | PostgreSQL 12.22 on x86_64-pc-linux-gnu | PostgreSQL 12.22 | 13",
                "8.0.2 | PostgreSQL 8.0.2 on i686-pc-linux-gnu, Redshift 1.0.12103 | PostgreSQL 8.0.2 | 13",
                "13.0.0 | CockroachDB CCL v23.1.30 (x86_64) | CockroachDB CCL v23.1.30 | 23.2",
                "11.2-YB-2024.2.8.0-b0 | PostgreSQL 11.2-YB-2024.2.8.0-b0 on x86_64 | YugabyteDB PostgreSQL 11.2-YB-2024.2.8.0 | 2025.1",
                "11.2-YB-2.21.0.0-b0 | PostgreSQL 11.2-YB-2.21.0.0-b0 on x86_64 | 2.21.0.0 | 2025.1"
            })
    void olderServersAreRefusedWithTheLeastVersion(String parameter, String version, String name, String least) {
        assertThatThrownBy(() -> met(FakeServer.ofVersion(parameter, version)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name)
                .hasMessageContaining("needs version " + least + " or newer");
    }

    @Test
    void previewsOfYugabyteHaveNoLocksByName() throws SQLException {
        Dialect preview = met(FakeServer.ofVersion("15.2", "PostgreSQL 15.2-YB-2.25.2.0-b0 on aarch64"));
        assertThatThrownBy(() -> preview.advisoryLocks().orThrow())
                .isInstanceOf(UnsupportedFeatureException.class)
                .hasMessageContaining("previews of YugabyteDB have no locks by name");
        Dialect stable = met(FakeServer.ofVersion("15.2", "PostgreSQL 15.2-YB-2025.1.0.1-b0 on x86_64"));
        assertThat(stable.advisoryLocks().orThrow().belongToConnections()).isTrue();
    }

    @Test
    void aFlavourIsTheDialectOfItsDriver() throws SQLException {
        Dialect cockroach = met(FakeServer.ofVersion("13.0.0", "CockroachDB CCL v24.1.5"));
        assertThat(cockroach.name()).isEqualTo("postgresql");
        assertThat(cockroach.ofInitialised()).isInstanceOf(CockroachDialect.class);
    }
}
