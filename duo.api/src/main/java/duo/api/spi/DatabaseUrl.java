package duo.api.spi;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A driverless database URL in its parts, all of them percent-decoded. Immutable; its text never shows the password.
 *
 * @param scheme the scheme in lower case, as it was written, such as {@code postgres}
 * @param user the user, or null
 * @param password the password, or null
 * @param host the host without the brackets of IPv6, or null
 * @param port the port, or 0 for the default one
 * @param path what follows the host without the first slash: the name of the database, or the file of one that
 *     {@linkplain Connector#fileBased() is a file}; may be empty
 * @param parameters the query parameters in their order
 * @since 0.1.0
 */
public record DatabaseUrl(
        String scheme,
        @Nullable String user,
        @Nullable String password,
        @Nullable String host,
        int port,
        String path,
        Map<String, String> parameters) {

    /** Copies. */
    public DatabaseUrl {
        parameters = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(parameters));
    }

    /**
     * The user.
     *
     * @return the user, or empty
     */
    public Optional<String> userName() {
        return Optional.ofNullable(user);
    }

    /**
     * The host.
     *
     * @return the host, or empty
     */
    public Optional<String> hostName() {
        return Optional.ofNullable(host);
    }

    /**
     * The port.
     *
     * @return the port, or empty for the default one
     */
    public OptionalInt portNumber() {
        return port == 0 ? OptionalInt.empty() : OptionalInt.of(port);
    }

    /**
     * This URL with another user and password.
     *
     * @param newUser the user, or null
     * @param newPassword the password, or null
     * @return a new URL
     */
    public DatabaseUrl withCredentials(@Nullable String newUser, @Nullable String newPassword) {
        return new DatabaseUrl(scheme, newUser, newPassword, host, port, path, parameters);
    }

    /**
     * The URL with asterisks for the password and for parameters whose name speaks of a secret.
     *
     * @return the text
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(scheme).append(host == null && user == null ? ":" : "://");
        if (user != null) {
            text.append(user).append(password == null ? "" : ":***").append('@');
        }
        if (host != null) {
            text.append(host.indexOf(':') >= 0 ? "[" + host + "]" : host);
        }
        if (port != 0) {
            text.append(':').append(port);
        }
        if (host != null || user != null) {
            text.append('/');
        }
        text.append(path);
        char separator = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String shown = Secrets.isSecret(parameter.getKey()) ? "***" : parameter.getValue();
            text.append(separator).append(parameter.getKey()).append('=').append(shown);
            separator = '&';
        }
        return text.toString();
    }
}
