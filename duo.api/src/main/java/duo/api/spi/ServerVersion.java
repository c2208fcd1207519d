package duo.api.spi;

import duo.api.error.ConfigurationException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The version of a server, compared number by number. Immutable and thread-safe.
 *
 * @param text the version in the words of the server, for messages
 * @param numbers its numbers, the most significant first; not empty
 * @since 0.1.0
 */
public record ServerVersion(String text, List<Integer> numbers) {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})*");

    /**
     * Creates a version.
     *
     * @throws IllegalArgumentException if there is no number
     */
    public ServerVersion {
        numbers = List.copyOf(numbers);
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("The version '" + text + "' has no number");
        }
    }

    /**
     * The version whose numbers come first in a text, such as {@code 15.20 (Debian 15.20-0)} or {@code v24.1.5}.
     *
     * @param text the text
     * @return the version, in the words of the whole text
     * @throws ConfigurationException if there is no number in it
     */
    public static ServerVersion first(String text) {
        return of(text, text);
    }

    /**
     * A version whose numbers come first in a part of what the server tells.
     *
     * @param text what the server tells, for messages
     * @param part the part
     * @return the version
     * @throws ConfigurationException if there is no number in the part
     */
    public static ServerVersion of(String text, String part) {
        String found = NUMBERS.matcher(part)
                .results()
                .findFirst()
                .map(MatchResult::group)
                .orElseThrow(() -> new ConfigurationException(
                        "The server tells '" + text + "' as its version, which Duo cannot read"));
        return new ServerVersion(
                text, Arrays.stream(found.split("\\.")).map(Integer::valueOf).toList());
    }

    /**
     * Whether this version is the given one or a later one. Numbers that are missing count as 0.
     *
     * @param least the numbers of the other version, the most significant first
     * @return true if so
     */
    public boolean isAtLeast(int... least) {
        for (int i = 0; i < Math.max(least.length, numbers.size()); i++) {
            int mine = i < numbers.size() ? numbers.get(i) : 0;
            int other = i < least.length ? least[i] : 0;
            if (mine != other) {
                return mine > other;
            }
        }
        return true;
    }

    /**
     * Refuses a server that is too old.
     *
     * @param product the name of the product, for the message
     * @param least the numbers of the least version
     * @return this version
     * @throws ConfigurationException if it is older; the message names the least one
     */
    public ServerVersion require(String product, int... least) {
        if (!isAtLeast(least)) {
            String needed = String.join(
                    ".", Arrays.stream(least).mapToObj(Integer::toString).toList());
            String told = text.startsWith(product) ? text : product + " " + text;
            throw new ConfigurationException(told + " is too old for Duo, which needs version " + needed + " or newer");
        }
        return this;
    }
}
