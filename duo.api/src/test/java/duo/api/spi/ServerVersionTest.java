package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServerVersionTest {
    @Test
    void theFirstNumbersOfATextAreTheVersion() {
        assertThat(ServerVersion.first("15.20 (Debian 15.20-0+deb12u1)").numbers())
                .containsExactly(15, 20);
        assertThat(ServerVersion.first("Cockroach v24.1.5-beta.2").numbers()).containsExactly(24, 1, 5);
        ServerVersion part = ServerVersion.of("8.0.11-TiDB-v7.5.1", "7.5.1");
        assertThat(part.numbers()).containsExactly(7, 5, 1);
        assertThat(part.text()).isEqualTo("8.0.11-TiDB-v7.5.1");
        assertThatThrownBy(() -> ServerVersion.first("trunk"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'trunk'");
        assertThatThrownBy(() -> new ServerVersion("trunk", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void versionsAreComparedNumberByNumber() {
        ServerVersion version = ServerVersion.first("8.0.31");
        assertThat(version.isAtLeast(8, 0, 31)).isTrue();
        assertThat(version.isAtLeast(8, 0, 4)).isTrue();
        assertThat(version.isAtLeast(8, 0)).isTrue();
        assertThat(version.isAtLeast(8, 0, 31, 1)).isFalse();
        assertThat(version.isAtLeast(8, 1)).isFalse();
        assertThat(version.isAtLeast(9)).isFalse();
        assertThat(ServerVersion.first("13").isAtLeast(13, 0)).isTrue();
    }

    @Test
    void anOlderServerIsRefusedWithTheLeastVersion() {
        ServerVersion version = ServerVersion.first("12.22");
        assertThat(version.require("PostgreSQL", 12)).isSameAs(version);
        assertThatThrownBy(() -> version.require("PostgreSQL", 13))
                .isInstanceOf(ConfigurationException.class)
                .hasMessage("PostgreSQL 12.22 is too old for Duo, which needs version 13 or newer");
        assertThatThrownBy(() -> ServerVersion.first("Fish 1.2 of today").require("Fish", 1, 10))
                .hasMessage("Fish 1.2 of today is too old for Duo, which needs version 1.10 or newer");
    }
}
