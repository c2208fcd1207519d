package duo.api.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManyTest {

    @Test
    @SuppressWarnings("NullAway") // what a caller without its checks may do
    void nothingIsToldApartFromNone() {
        List<String> nothing = null;
        assertThatNullPointerException()
                .isThrownBy(() -> Many.of(nothing))
                .withMessageContaining("Many.unloaded()")
                .withMessageContaining("Many.of()");
        assertThatNullPointerException()
                .isThrownBy(() -> Many.of(Arrays.asList("a", null)))
                .withMessageContaining("a model of Many.of(..)");
        assertThat(Many.of(List.of("a")).list()).containsExactly("a");
    }
}
