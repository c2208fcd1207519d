package duo.api.spi;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Makes of the names of {@linkplain AdvisoryLocks locks} what databases take: numbers, and texts of limited length. All are made by
 * SHA-256 over the name in UTF-8, so that other programs can take the same lock.
 *
 * @since 0.1.0
 */
public final class LockNames {
    /** The greatest length of a name, in characters. */
    public static final int MAX_LENGTH = 1000;

    /** The longest limit of a wait; longer ones are as long as this one. */
    public static final Duration MAX_LIMIT = Duration.ofMillis(Integer.MAX_VALUE);

    private LockNames() {}

    /**
     * Refuses what is no name or no limit.
     *
     * @param name the name of a lock
     * @param limit how long it may be waited for
     * @throws IllegalArgumentException if the name is blank, longer than {@value #MAX_LENGTH} characters or holds half a surrogate pair, or
     *     the limit is negative
     */
    public static void check(String name, Duration limit) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(limit, "limit");
        if (name.isBlank()) {
            throw new IllegalArgumentException("The name of a lock must not be blank");
        }
        if (name.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "The name of a lock has at most " + MAX_LENGTH + " characters, but this one has " + name.length());
        }
        int half = WholeText.halfAt(name);
        if (half >= 0) {
            throw new IllegalArgumentException("The name of a lock holds half a surrogate pair at position " + half
                    + ", which UTF-8 cannot tell from another");
        }
        if (limit.isNegative()) {
            throw new IllegalArgumentException("The limit of the wait for a lock must not be negative, but is " + limit
                    + "; Duration.ZERO does not wait");
        }
    }

    /**
     * A number for a name: the first eight bytes of its digest, the most significant first.
     *
     * @param name the name
     * @return any number
     */
    public static long number(String name) {
        return ByteBuffer.wrap(digest(name)).getLong();
    }

    /**
     * A short text for a name: its whole digest.
     *
     * @param name the name
     * @return 64 digits and letters from {@code a} to {@code f}
     */
    public static String digits(String name) {
        return HexFormat.of().formatHex(digest(name));
    }

    /**
     * A name as it is where a database takes it and keeps it apart from all others, so that administrators recognise it; else {@code
     * sha256-} and its {@link #digits}. As they are stay names in printable ASCII characters, without spaces at their ends.
     *
     * @param name the name
     * @param length the greatest number of characters that the database takes, at least 71
     * @return the text
     */
    public static String text(String name, int length) {
        boolean plain = name.length() <= length
                && name.equals(name.strip())
                && name.chars().allMatch(character -> character >= ' ' && character <= '~');
        return plain ? name : "sha256-" + digits(name);
    }

    private static byte[] digest(String name) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Each Java has SHA-256", impossible);
        }
    }
}
