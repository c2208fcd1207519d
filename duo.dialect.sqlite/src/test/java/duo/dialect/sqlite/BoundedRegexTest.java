package duo.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

final class BoundedRegexTest {
    private final BoundedRegex regex = new BoundedRegex();

    @Test
    void findsLettersOfAllLanguages() {
        assertThat(regex.isIn("ΣΊΣΥΦΟΣ", "(?i)^σίσυφοσ$")).isTrue();
        assertThat(regex.isIn("٣", "^\\d$")).isTrue();
        assertThat(regex.isIn("a\nb", "^a.b$")).isTrue();
        assertThat(regex.isIn("a", "b")).isFalse();
    }

    @Test
    void givesUpWhatDoesNotEnd() {
        String text = "x".repeat(5_000);

        assertThatThrownBy(() -> regex.isIn(text, "(x+x+)+y")).isInstanceOf(BoundedRegex.TooManyStepsException.class);
        assertThat(regex.isIn(text, "x{5000}$")).isTrue();
    }

    @Test
    void givesUpWhatNestsTooDeep() {
        String text = "ab".repeat(1_000_000);

        assertThatThrownBy(() -> regex.isIn(text, "^(a|b)*$"))
                .isInstanceOf(BoundedRegex.TooManyStepsException.class)
                .hasMessageContaining("too many steps");
    }

    @Test
    void takesALongTextForAnOrdinaryPattern() {
        assertThat(regex.isIn("long text ".repeat(100_000) + "end", "t[a-z]x.*end$"))
                .isTrue();
    }

    @Test
    void refusesWhatIsNoPatternEachTime() {
        assertThatThrownBy(() -> regex.isIn("a", "(")).isInstanceOf(PatternSyntaxException.class);
        assertThatThrownBy(() -> regex.isIn("a", "(")).isInstanceOf(PatternSyntaxException.class);
        assertThat(regex.isIn("a", "a")).isTrue();
    }
}
