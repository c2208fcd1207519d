package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerVersionTest {
    @ParameterizedTest
    @CsvSource({
        "8.0.31, false",
        "8.0.19-log, false",
        "9.7.4, false",
        "8.0.35-27, false",
        "10.11.19-MariaDB-0+deb12u1, true",
        "5.5.5-10.6.0-MariaDB-log, true",
        "11.8-MariaDB, true"
    })
    void supportedServersAreRecognised(String text, boolean mariadb) {
        ServerVersion version = ServerVersion.parse(text);
        assertThat(version.mariadb()).isEqualTo(mariadb);
        assertThatCode(version::requireSupported).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "5.7.44-log, MySQL 5.7.44-log, 8.0.19",
        "8.0.18, MySQL 8.0.18, 8.0.19",
        "5.5.5-10.5.27-MariaDB, MariaDB 5.5.5-10.5.27-MariaDB, 10.6"
    })
    void olderServersAreRefusedWithTheLeastVersion(String text, String name, String least) {
        assertThatThrownBy(() -> ServerVersion.parse(text).requireSupported())
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(name)
                .hasMessageContaining(least);
    }

    @Test
    void aVersionWithoutNumbersIsRefused() {
        assertThatThrownBy(() -> ServerVersion.parse("trunk"))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("'trunk'");
    }
}
