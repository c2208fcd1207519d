package duo.core.sql;

/**
 * Hints for the optimizer, which stand in a comment or in parentheses. A hint that could end these, or holds a place for a value, is refused, on
 * all databases alike.
 */
final class HintText {
    private HintText() {}

    /** The hint, if it is one. */
    static String checked(String hint) {
        if (hint.isBlank()) {
            throw new IllegalArgumentException("The hint is empty");
        }
        if (hint.chars().anyMatch(sign -> Character.isISOControl(sign) || ";[]\\`".indexOf(sign) >= 0)
                || hint.contains("--")
                || hint.contains("/*")
                || hint.contains("*/")
                || !isBalanced(hint)) {
            throw new IllegalArgumentException(
                    "A hint stands in a comment or in parentheses, so it begins and ends neither: it has no control characters,"
                            + " none of ; [ ] \\ ` -- /* */, closes its quotes and parentheses, and has no ? and no : outside of quotes,"
                            + " which would stand for values. This one is not so: "
                            + hint);
        }
        return hint;
    }

    private static boolean isBalanced(String hint) {
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < hint.length(); i++) {
            char sign = hint.charAt(i);
            if (quote != 0) {
                quote = sign == quote ? 0 : quote;
            } else if (sign == '\'' || sign == '"') {
                quote = sign;
            } else if (sign == '(') {
                depth++;
            } else if (sign == '?' || sign == ':' || (sign == ')' && --depth < 0)) {
                return false;
            }
        }
        return depth == 0 && quote == 0;
    }
}
