package duo.core.url;

import duo.api.error.ConfigurationException;
import duo.api.spi.DatabaseUrl;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a driverless URL apart. Never shows a password in a message. */
public final class UrlParser {
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):(.*)", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("(?:(.*)@)?(\\[[^\\]]*\\]|[^:@\\[\\]]*)(?::(\\d*))?");

    private UrlParser() {}

    /**
     * The scheme of a URL.
     *
     * @param text the URL as the user gave it
     * @return the scheme in lower case
     * @throws ConfigurationException if there is none, or it names a driver; the message holds a right URL
     */
    public static String scheme(String text) {
        Matcher parts = parts(text);
        String scheme = schemeOf(parts);
        if (scheme.equals("jdbc")) {
            Matcher inner = SCHEME.matcher(parts.group(2));
            throw new ConfigurationException(
                    "A database URL of Duo does not begin with jdbc: (scheme 'jdbc'). Leave the prefix"
                            + " out and write " + example(inner.matches() ? schemeOf(inner) : "scheme")
                            + "; Duo picks the driver");
        }
        int plus = scheme.indexOf('+');
        if (plus >= 0) {
            throw new ConfigurationException("A database URL of Duo names no driver, but the scheme is '" + scheme
                    + "'. Write " + example(scheme.substring(0, plus)) + "; Duo picks the driver");
        }
        return scheme;
    }

    /**
     * Takes a URL apart.
     *
     * @param text the URL as the user gave it
     * @param fileBased whether the database is a file, as its dialect says
     * @return its parts, percent-decoded
     * @throws ConfigurationException if it cannot be read
     */
    public static DatabaseUrl parse(String text, boolean fileBased) {
        Matcher parts = parts(text);
        return fileBased ? file(schemeOf(parts), parts.group(2)) : server(schemeOf(parts), parts.group(2));
    }

    private static Matcher parts(String text) {
        Matcher matcher = SCHEME.matcher(text.strip());
        if (!matcher.matches()) {
            throw unreadable("it has no scheme", null);
        }
        return matcher;
    }

    private static String schemeOf(Matcher parts) {
        return parts.group(1).toLowerCase(Locale.ROOT);
    }

    private static String example(String scheme) {
        boolean fileBased = Dialects.find(scheme)
                .map(dialect -> dialect.connector().fileBased())
                .orElse(false);
        return fileBased ? scheme + ":app.db" : scheme + "://user:password@host/database";
    }

    private static DatabaseUrl file(String scheme, String rest) {
        int query = rest.indexOf('?');
        String location = query < 0 ? rest : rest.substring(0, query);
        if (location.startsWith("//")) {
            String afterSlashes = location.substring(2);
            if (!afterSlashes.isEmpty() && !afterSlashes.startsWith("/")) {
                throw unreadable(
                        "a file has no host: write " + scheme + ":file.db or " + scheme
                                + ":///file.db, with four slashes" + " for an absolute path",
                        null);
            }
            location = afterSlashes.isEmpty() ? "" : afterSlashes.substring(1);
        }
        return new DatabaseUrl(
                scheme, null, null, null, 0, decode(location), parameters(query < 0 ? "" : rest.substring(query + 1)));
    }

    private static DatabaseUrl server(String scheme, String rest) {
        if (!rest.startsWith("//")) {
            throw unreadable("after the scheme come two slashes: " + example(scheme), null);
        }
        int query = rest.indexOf('?');
        String location = query < 0 ? rest.substring(2) : rest.substring(2, query);
        int slash = location.indexOf('/');
        Matcher authority = AUTHORITY.matcher(slash < 0 ? location : location.substring(0, slash));
        if (!authority.matches()) {
            throw unreadable(
                    "user, password, host and port are not in the form user:password@host:port; write special characters"
                            + " percent-encoded, such as %40 for @",
                    null);
        }
        @Nullable String login = authority.group(1);
        if (login == null && isPasswordCutOff(rest, query < 0 ? rest.length() : query)) {
            throw unreadable(
                    "an @ stands behind the first / or ?, as if the password held one of these; write it percent-encoded, %2F"
                            + " for / and %3F for ?, and an @ that is meant there as %40",
                    null);
        }
        int colon = login == null ? -1 : login.indexOf(':');
        String host = authority.group(2);
        return new DatabaseUrl(
                scheme,
                login == null ? null : decode(colon < 0 ? login : login.substring(0, colon)),
                login == null || colon < 0 ? null : decode(login.substring(colon + 1)),
                host.isEmpty() ? null : decode(host.startsWith("[") ? host.substring(1, host.length() - 1) : host),
                port(authority.group(3)),
                slash < 0 ? "" : decode(location.substring(slash + 1)),
                parameters(query < 0 ? "" : rest.substring(query + 1)));
    }

    /** What was meant as a part of the password would be shown as a path or as the name of a parameter. */
    private static boolean isPasswordCutOff(String rest, int query) {
        if (rest.substring(0, query).indexOf('@') >= 0) {
            return true;
        }
        int at = rest.indexOf('@', query);
        int equals = rest.indexOf('=', query);
        return at >= 0 && (equals < 0 || at < equals);
    }

    private static int port(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return 0;
        }
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException tooLong) {
            throw unreadable("the port " + text + " is not between 1 and 65535", tooLong);
        }
        throw unreadable("the port " + text + " is not between 1 and 65535", null);
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : query.split("&", -1)) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            parameters.put(
                    decodeForm(equals < 0 ? part : part.substring(0, equals)),
                    equals < 0 ? "" : decodeForm(part.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decode(String text) {
        return decodeForm(text.replace("+", "%2B"));
    }

    private static String decodeForm(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw unreadable("a percent sign is not followed by two hexadecimal digits; write %25 for it", malformed);
        }
    }

    private static ConfigurationException unreadable(String reason, @Nullable Throwable cause) {
        return new ConfigurationException(
                "The database URL cannot be read: " + reason,
                cause == null ? new IllegalArgumentException(reason) : cause);
    }
}
