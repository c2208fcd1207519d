package duo.api.spi;

import duo.api.error.ConfigurationException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pieces of JDBC URLs and driver properties that dialects of servers have in common.
 *
 * @since 0.1.0
 */
public final class JdbcUrls {
    /** Everything that has a meaning in the URL of some driver is left out. */
    private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}._:%-]+");

    private JdbcUrls() {}

    /**
     * The host of a URL, in brackets if it is an IPv6 address.
     *
     * @param url the URL
     * @return the host, {@code localhost} when the URL names none
     * @throws ConfigurationException if the host holds characters that no host has
     */
    public static String host(DatabaseUrl url) {
        String host = url.hostName().orElse("localhost");
        if (!HOST.matcher(host).matches()) {
            throw new ConfigurationException("The host '" + host + "' of the database URL is not the name of a host");
        }
        return host.indexOf(':') < 0 ? host : "[" + host + "]";
    }

    /**
     * Host and port of a URL.
     *
     * @param url the URL
     * @return the host as by {@link #host}, and the port after a colon if the URL names one
     * @throws ConfigurationException if the host holds characters that no host has
     */
    public static String address(DatabaseUrl url) {
        return url.port() == 0 ? host(url) : host(url) + ":" + url.port();
    }

    /**
     * A part of a URL with all special characters percent-encoded.
     *
     * @param part the part as it is meant
     * @return the part as it is written
     */
    public static String encode(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * The properties for a driver: the tuned ones, over them the parameters and the user and password of the URL, over these the
     * properties of the user.
     *
     * @param tuned the defaults of the dialect
     * @param url the URL
     * @param properties the properties of the user
     * @return the properties
     */
    public static Map<String, String> properties(
            Map<String, String> tuned, DatabaseUrl url, Map<String, String> properties) {
        Map<String, String> all = new LinkedHashMap<>(tuned);
        all.putAll(url.parameters());
        if (url.user() != null) {
            all.put("user", url.user());
        }
        if (url.password() != null) {
            all.put("password", url.password());
        }
        all.putAll(properties);
        return all;
    }
}
