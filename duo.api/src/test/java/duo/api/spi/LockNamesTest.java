package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys of locks, which other programs compute, too. */
class LockNamesTest {
    private static final String DIGITS = "2a3b62b53ddb9f167b63d22202a360811ba78df015021f704d01ee9abad4169c";

    @Test
    void aNumberIsTheBeginningOfTheDigest() {
        assertThat(LockNames.digits("nightly")).isEqualTo(DIGITS);
        assertThat(LockNames.number("nightly")).isEqualTo(0x2a3b62b53ddb9f16L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly", "a b", "Nightly'; --", "~!\"[]`"})
    void plainNamesStayAsTheyAre(String name) {
        assertThat(LockNames.text(name, 128)).isEqualTo(name);
    }

    @Test
    void halvesOfSurrogatePairsAreRefused() {
        for (String half : List.of("x\uD800", "\uDC00x", "\uD83D\uD83D\uDD12")) {
            assertThatThrownBy(() -> LockNames.check(half, Duration.ZERO))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(
                            "name of a lock holds half a surrogate pair at position " + (half.startsWith("x") ? 1 : 0));
        }
        LockNames.check("x\uD83D\uDD12", Duration.ZERO);
        LockNames.check("a\u0000b", Duration.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {" nightly", "nightly ", "n\u00e4chtlich", "a\nb", "a\u0000", "12345678"})
    void otherNamesAreDigests(String name) {
        assertThat(LockNames.text(name, 7)).isEqualTo("sha256-" + LockNames.digits(name));
    }
}
