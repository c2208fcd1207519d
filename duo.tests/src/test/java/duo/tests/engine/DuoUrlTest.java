package duo.tests.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DuoUrlTest {

    @Test
    void everyPartIsReadAndDecoded() {
        DuoUrl url = DuoUrl.parse("PostgreSQL://ad%40m:p%3Aw%2F@[::1]:5433/te%20st?a=1&b=x%26y");
        assertThat(url)
                .isEqualTo(
                        new DuoUrl("postgresql", "ad@m", "p:w/", "::1", 5433, "te st", Map.of("a", "1", "b", "x&y")));
    }

    @Test
    void whatIsLeftOutIsEmpty() {
        assertThat(DuoUrl.parse("mysql://localhost/test"))
                .isEqualTo(new DuoUrl("mysql", "", "", "localhost", 0, "test", Map.of()));
    }

    @Test
    void theTextReadsBackAsTheSameUrl() {
        DuoUrl url = new DuoUrl("mariadb", "u", "p@ss/w:rd%1", "127.0.0.1", 3307, "d", Map.of("k", "a=b"));
        assertThat(DuoUrl.parse(url.text())).isEqualTo(url);
    }

    @Test
    void anAbsoluteSqlitePathHasFourSlashes() {
        DuoUrl url = new DuoUrl("sqlite", "", "", "", 0, "/tmp/a b.db", Map.of());
        assertThat(url.text()).isEqualTo("sqlite:////tmp/a%20b.db");
        assertThat(DuoUrl.parse(url.text())).isEqualTo(url);
    }

    @Test
    void thePasswordIsMaskedInToString() {
        assertThat(DuoUrl.parse("postgresql://u:secret@h/d")).hasToString("postgresql://u:***@h/d");
    }

    @Test
    void aTextWithoutSchemeIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> DuoUrl.parse("u:secret@h/d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }

    @Test
    void connectorJsParametersAreSaidInTheWordsOfTheMariadbDriver() {
        assertThat(forScheme("mysql://u@h/d?useSSL=false&cachePrepStmts=true", "mariadb"))
                .isEqualTo("mariadb://u@h/d?sslMode=disable&allowPublicKeyRetrieval=true");
        assertThat(forScheme("mysql://u@h/d", "mariadb"))
                .isEqualTo("mariadb://u@h/d?sslMode=disable&allowPublicKeyRetrieval=true");
        assertThat(forScheme("mysql://u@h/d?sslMode=VERIFY_IDENTITY", "mariadb"))
                .isEqualTo("mariadb://u@h/d?sslMode=verify-full");
    }

    @Test
    void theMariadbDriversParametersAreSaidInTheWordsOfConnectorJ() {
        assertThat(forScheme("mariadb://u@h/d?sslMode=disable", "mysql"))
                .isEqualTo("mysql://u@h/d?sslMode=DISABLED&allowPublicKeyRetrieval=true");
        assertThat(forScheme("mariadb://u@h/d?sslMode=trust", "mysql")).isEqualTo("mysql://u@h/d?sslMode=REQUIRED");
        assertThat(forScheme("mariadb://u@h/d", "mysql")).isEqualTo("mysql://u@h/d");
    }

    @Test
    void aUrlOfTheSameDriverIsKeptAsItIs() {
        String url = "mysql://u@h/d?cachePrepStmts=true&useSSL=false";
        assertThat(forScheme(url, "mysql")).isEqualTo(url);
    }

    private static String forScheme(String url, String scheme) {
        return DriverParameters.forScheme(DuoUrl.parse(url), scheme).text();
    }
}
