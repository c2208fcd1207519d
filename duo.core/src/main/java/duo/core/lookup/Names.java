package duo.core.lookup;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What to say of a name that is not known. */
public final class Names {
    private static final int FARTHEST = 3;

    static final String BETWEEN = "__";

    private Names() {}

    /** The words of a name. */
    static List<String> words(String name) {
        return List.of(name.split(BETWEEN, -1));
    }

    /** A name of several words. */
    static String joined(List<String> words) {
        return String.join(BETWEEN, words);
    }

    /** A name and a word after it. */
    static String joined(String name, String word) {
        return name + BETWEEN + word;
    }

    /** A word without what does not count in the words of tests and steps. */
    static String plain(String word) {
        return word.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** What was meant, as far as one can tell, and all names there are. */
    static String advice(String unknown, Collection<String> known) {
        return closest(unknown, known)
                        .map(name -> "; did you mean '" + name + "'? There are ")
                        .orElse("; there are ")
                + String.join(", ", known);
    }

    /**
     * What was meant, as far as one can tell.
     *
     * @param unknown the name that is not known
     * @param known the names there are
     * @return one of these, or empty when none is near
     */
    public static Optional<String> closest(String unknown, Collection<String> known) {
        String wanted = unknown.toLowerCase(Locale.ROOT);
        return known.stream()
                .filter(name ->
                        distance(wanted, name.toLowerCase(Locale.ROOT)) <= Math.min(FARTHEST, name.length() / 2))
                .min(Comparator.comparingInt(name -> distance(wanted, name.toLowerCase(Locale.ROOT))));
    }

    /** How many characters have to be changed, added or left out, after Levenshtein. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, Math.min(before[j], now[j - 1]) + 1);
            }
            before = now;
        }
        return before[other.length()];
    }
}
