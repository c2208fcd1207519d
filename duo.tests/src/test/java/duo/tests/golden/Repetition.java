package duo.tests.golden;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Writes what a statement says many times once, with a comment that counts the others. What is left is a statement still. */
final class Repetition {
    /** So many times are not many. */
    private static final int FEW = 8;

    private static final List<Pattern> KINDS = List.of(
            kind("\\?", ", "),
            kind("\\((?:[^()]|\\(\\?\\))*+\\)", ", "),
            kind("\\([^()]*+\\)", " OR "),
            kind("SELECT [^()]{1,400}?", " UNION ALL "));

    private Repetition() {}

    private static Pattern kind(String each, String between) {
        return Pattern.compile("(" + each + ")(" + between + "\\1){" + FEW + ",}+");
    }

    static String shortened(String sql) {
        String text = sql;
        for (Pattern kind : KINDS) {
            text = kind.matcher(text).replaceAll(Repetition::counted);
        }
        return text;
    }

    private static String counted(MatchResult repeated) {
        int others = (repeated.group().length() - repeated.group(1).length())
                / repeated.group(2).length();
        return java.util.regex.Matcher.quoteReplacement(repeated.group(1) + " /* and " + others + " more */");
    }
}
