package duo.dialect.sqlite;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks for regular expressions in texts, with a bound for the work: those of Java go back and try again, which for some patterns takes
 * longer than anybody lives, and no timeout reaches a function inside SQLite. Keeps the last pattern; not thread-safe.
 */
final class BoundedRegex {
    /** A fraction of a second; an ordinary pattern needs a few steps for each character. */
    private static final long STEPS = 20_000_000;

    private String last = "";
    private @Nullable Pattern compiled;

    /** Whether a part of the text matches. */
    boolean isIn(String text, String pattern) {
        try {
            return compiled(pattern).matcher(new Counted(text)).find();
        } catch (StackOverflowError deep) {
            throw new TooManyStepsException();
        }
    }

    /** Letters, digits and blanks as Unicode knows them; a dot is any character, and there is one line only. */
    private Pattern compiled(String pattern) {
        @Nullable Pattern known = compiled;
        if (known == null || !pattern.equals(last)) {
            known = Pattern.compile(pattern, Pattern.DOTALL | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
            compiled = known;
            last = pattern;
        }
        return known;
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {
        private final String text;
        private long left = STEPS;

        Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManyStepsException();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A match was given up. */
    static final class TooManyStepsException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooManyStepsException() {
            super(
                    "the regular expression takes too many steps; leave out repetitions inside repetitions",
                    null,
                    false,
                    false);
        }
    }
}
