package duo.api.spi;

import java.util.List;
import java.util.Locale;

/**
 * Knows which settings are never shown.
 *
 * @since 0.1.0
 */
public final class Secrets {
    private static final List<String> WORDS =
            List.of("password", "passwd", "pwd", "secret", "token", "passphrase", "credential", "accesskey", "apikey");

    private Secrets() {}

    /**
     * Whether the name of a setting speaks of a secret.
     *
     * @param name the name of a URL parameter or driver property
     * @return true if its value is to be hidden
     */
    public static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return WORDS.stream().anyMatch(lower::contains);
    }
}
