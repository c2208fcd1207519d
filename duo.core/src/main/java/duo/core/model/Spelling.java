package duo.core.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds what somebody may have meant. */
final class Spelling {
    private Spelling() {}

    /** The nearest of several names, or empty when none is near. */
    static Optional<String> nearest(String written, Collection<String> names) {
        int tolerated = written.length() < 3 ? 1 : Math.max(2, written.length() / 3);
        return names.stream()
                .filter(name -> distance(written, name) <= tolerated)
                .min(Comparator.comparingInt(name -> distance(written, name)));
    }

    /** How many characters have to be put in, taken out or replaced; the case of letters does not count. */
    private static int distance(String one, String other) {
        String left = one.toLowerCase(Locale.ROOT);
        String right = other.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[row.length - 1];
    }
}
