package duo.tests.engine;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A Duo URL taken apart, so that the tests can open the same database by plain JDBC. Reads only what the launchers
 * write and what the {@code DUO_TEST_..._URL} variables hold; it is no model of Duo's own parser. Every part is decoded.
 *
 * @param scheme the lower-case scheme, such as {@code postgresql}
 * @param user the user, empty for none
 * @param password the password, empty for none
 * @param host the host without brackets, empty for SQLite
 * @param port the port, 0 for the database's usual one
 * @param database the name of the database, or the path of the SQLite file
 * @param parameters the query parameters in their order
 * @since 0.1.0
 */
public record DuoUrl(
        String scheme,
        String user,
        String password,
        String host,
        int port,
        String database,
        Map<String, String> parameters) {

    /** Keeps an unmodifiable copy of the parameters. */
    public DuoUrl {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /**
     * Reads a URL.
     *
     * @param text for example {@code postgresql://user:secret@127.0.0.1:5432/test?ssl=false}
     * @return its parts
     * @throws IllegalArgumentException when it has no scheme or a wrong port; the message leaves the password out
     */
    public static DuoUrl parse(String text) {
        int schemeEnd = text.indexOf("://");
        if (schemeEnd < 1) {
            throw new IllegalArgumentException("A Duo URL starts with a scheme such as postgresql://");
        }
        String rest = text.substring(schemeEnd + 3);
        int question = rest.indexOf('?');
        Map<String, String> parameters = question < 0 ? Map.of() : parameters(rest.substring(question + 1));
        String beforeQuery = question < 0 ? rest : rest.substring(0, question);
        int slash = beforeQuery.indexOf('/');
        String authority = slash < 0 ? beforeQuery : beforeQuery.substring(0, slash);
        String database = slash < 0 ? "" : decode(beforeQuery.substring(slash + 1));
        int at = authority.lastIndexOf('@');
        String credentials = at < 0 ? "" : authority.substring(0, at);
        String address = authority.substring(at + 1);
        int colon = credentials.indexOf(':');
        int portColon = address.lastIndexOf(':') > address.lastIndexOf(']') ? address.lastIndexOf(':') : -1;
        String host = portColon < 0 ? address : address.substring(0, portColon);
        return new DuoUrl(
                text.substring(0, schemeEnd).toLowerCase(Locale.ROOT),
                decode(colon < 0 ? credentials : credentials.substring(0, colon)),
                decode(colon < 0 ? "" : credentials.substring(colon + 1)),
                host.startsWith("[") ? host.substring(1, host.length() - 1) : host,
                portColon < 0 ? 0 : port(address.substring(portColon + 1)),
                database,
                parameters);
    }

    /**
     * The same server with another database.
     *
     * @param other the name of the other database
     * @return the changed URL
     */
    public DuoUrl withDatabase(String other) {
        return new DuoUrl(scheme, user, password, host, port, other, parameters);
    }

    /**
     * The URL as text, password included: what is given to {@code Database.open}.
     *
     * @return the URL, percent-encoded where needed
     */
    public String text() {
        return text(password);
    }

    /** The URL with the password masked. */
    @Override
    public String toString() {
        return text(password.isEmpty() ? "" : "***");
    }

    private String text(String shownPassword) {
        StringBuilder text = new StringBuilder(scheme).append("://");
        if (!user.isEmpty()) {
            text.append(encode(user));
            if (!shownPassword.isEmpty()) {
                text.append(':').append(shownPassword.equals("***") ? shownPassword : encode(shownPassword));
            }
            text.append('@');
        }
        text.append(host.contains(":") ? "[" + host + "]" : host);
        if (port != 0) {
            text.append(':').append(port);
        }
        text.append('/').append(encode(database).replace("%2F", "/"));
        if (!parameters.isEmpty()) {
            text.append(parameters.entrySet().stream()
                    .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                    .collect(Collectors.joining("&", "?", "")));
        }
        return text.toString();
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static int port(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("The port of a Duo URL is a number, not " + digits, wrong);
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
