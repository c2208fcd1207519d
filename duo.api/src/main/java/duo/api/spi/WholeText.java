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
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            boolean paired = Character.isHighSurrogate(unit)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (unit == 0 || (Character.isSurrogate(unit) && !paired)) {
                throw new IllegalArgumentException("The " + what + " holds "
                        + (unit == 0 ? "the character U+0000" : "half a character") + " at position " + i
                        + ", which no database keeps");
            }
            if (paired) {
                i++;
            }
        }
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
