package duo.api.spi;

/**
 * Tells text that databases keep and drivers send as it is from what they cut or change.
 *
 * @since 0.1.0
 */
public final class WholeText {
    private WholeText() {}

    /** Refuses U+0000, at which some end a statement, and halves of characters. */
    static void require(String text, String what) {
        int zero = text.indexOf(0);
        int at = zero < 0 ? halfAt(text) : zero;
        if (at >= 0) {
            throw new IllegalArgumentException("The " + what + " holds "
                    + (zero < 0 ? "half a character" : "the character U+0000") + " at position " + at
                    + ", which no database keeps");
        }
    }

    /** The position of the first half of a surrogate pair without its other half, or -1. */
    static int halfAt(String text) {
        for (int i = 0; i < text.length(); i++) {
            int character = text.codePointAt(i);
            if (Character.isSupplementaryCodePoint(character)) {
                i++;
            } else if (Character.isSurrogate((char) character)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Refuses a name that databases do not know again when it is quoted.
     *
     * @param name the name
     * @param what what it names, for the message: {@code "name of a value"}
     * @return the name
     * @throws IllegalArgumentException if it is blank, begins or ends with a blank, or holds a control character or half a character
     */
    public static String name(String name, String what) {
        require(name, what);
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl) || !name.equals(name.strip())) {
            throw new IllegalArgumentException("The " + what
                    + " is empty, or holds a control character, or a blank at its beginning or end: '" + name + "'");
        }
        return name;
    }
}
