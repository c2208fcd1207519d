package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.ConfigurationException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcUrlsTest {
    private static DatabaseUrl url(@Nullable String host, int port) {
        return new DatabaseUrl("mysql", "ann", "geheim", host, port, "shop", Map.of("a", "url", "b", "url"));
    }

    @ParameterizedTest
    @CsvSource({
        "db-1.example.org, 0, db-1.example.org",
        "db, 3307, db:3307",
        "::1, 0, [::1]",
        "fe80::1%eth0, 1, [fe80::1%eth0]:1",
        ", 0, localhost"
    })
    void hostsAreWrittenAsUrlsWantThem(@Nullable String host, int port, String address) {
        assertThat(JdbcUrls.address(url(host, port))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "a?b", "a;b", "a@b", "a[b", "a,b", "a\nb"})
    void whatIsNoHostIsRefused(String host) {
        assertThatThrownBy(() -> JdbcUrls.host(url(host, 0)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("not the name of a host")
                .message()
                .doesNotContain("geheim");
    }

    @Test
    void propertiesOfTheUserWinOverTheUrlAndThatOverTheTunedOnes() {
        assertThat(JdbcUrls.properties(
                        Map.of("a", "tuned", "b", "tuned", "c", "tuned"), url("db", 0), Map.of("b", "user")))
                .isEqualTo(Map.of("a", "url", "b", "user", "c", "tuned", "user", "ann", "password", "geheim"));
    }

    @Test
    void partsArePercentEncoded() {
        assertThat(JdbcUrls.encode("a b+c/d?e%ü")).isEqualTo("a%20b%2Bc%2Fd%3Fe%25%C3%BC");
    }
}
