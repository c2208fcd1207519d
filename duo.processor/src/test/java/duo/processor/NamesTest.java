package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "id, id",
        "userID, user_id",
        "HTTPServer, http_server",
        "createdAt, created_at",
        "line2Text, line2_text",
        "md5Hash, md5_hash",
        "address2, address2",
        "isSSLEnabled, is_ssl_enabled",
        "already_snake, already_snake",
        "_hidden, _hidden",
        "URL, url",
        "aB, a_b",
        "Überschrift, überschrift",
        "größeMax, größe_max",
        "TYPE, type",
        "OrderItem, order_item",
        "X509Certificate, x509_certificate"
    })
    void namesInJavaBecomeSnakeCase(String name, String expected) {
        assertThat(Names.snake(name)).isEqualTo(expected);
    }

    @Test
    void namesOfConstraintsAreMadeOfTableAndColumns() {
        assertThat(Names.constraint("idx", "users", List.of("name", "age"))).isEqualTo("idx_users_name_age");
    }

    @Test
    void longNamesOfConstraintsAreCutAndStayDistinct() {
        String one = Names.constraint("idx", "t".repeat(70), List.of("a"));
        String other = Names.constraint("idx", "t".repeat(70), List.of("b"));

        assertThat(one).hasSize(63).startsWith("idx_ttt").isNotEqualTo(other);
        assertThat(Names.constraint("idx", "t".repeat(57), List.of("a"))).isEqualTo("idx_" + "t".repeat(57) + "_a");
    }

    @Test
    void lettersOfSeveralBytesAreNotCutInTheMiddle() {
        String name = Names.constraint("idx", "\uD83D\uDE00".repeat(30), List.of("a"));

        assertThat(Names.bytes(name)).isLessThanOrEqualTo(63);
        assertThat(name.codePoints().filter(letter -> letter == 0x1F600).count())
                .isEqualTo(12);
    }
}
