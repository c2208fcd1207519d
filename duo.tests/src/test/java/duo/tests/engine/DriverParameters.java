package duo.tests.engine;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Moves a URL from one of the two drivers of the MySQL protocol to the other. What the URL says about TLS is said in
 * the other driver's words; other parameters belong to the first driver and are left out.
 */
final class DriverParameters {

    private static final String TLS = "sslMode";
    private static final String KEY_RETRIEVAL = "allowPublicKeyRetrieval";

    private DriverParameters() {}

    static DuoUrl forScheme(DuoUrl url, String scheme) {
        return switch (scheme) {
            case String same when same.equals(url.scheme()) -> url;
            case "mariadb" -> with(url, scheme, ofMariadbDriver(url.parameters()));
            case "mysql" -> with(url, scheme, ofConnectorJ(url.parameters()));
            default -> url;
        };
    }

    /**
     * Connector/J takes TLS when the server has it and goes without when not. The MariaDB driver knows only with or
     * without, and wants TLS unless told otherwise; so it goes without, and asks the server for the key that then
     * hides the password.
     */
    private static Map<String, String> ofMariadbDriver(Map<String, String> connectorJ) {
        return switch (connectorJ.getOrDefault(TLS, "").toUpperCase(Locale.ROOT)) {
            case "REQUIRED" -> Map.of(TLS, "trust");
            case "VERIFY_CA" -> Map.of(TLS, "verify-ca");
            case "VERIFY_IDENTITY" -> Map.of(TLS, "verify-full");
            default -> ordered(TLS, "disable", KEY_RETRIEVAL, "true");
        };
    }

    private static Map<String, String> ofConnectorJ(Map<String, String> mariadbDriver) {
        return switch (mariadbDriver.getOrDefault(TLS, "").toLowerCase(Locale.ROOT)) {
            case "disable", "disabled", "false", "0" -> ordered(TLS, "DISABLED", KEY_RETRIEVAL, "true");
            case "trust" -> Map.of(TLS, "REQUIRED");
            case "verify-ca" -> Map.of(TLS, "VERIFY_CA");
            case "verify-full" -> Map.of(TLS, "VERIFY_IDENTITY");
            default -> Map.of();
        };
    }

    private static Map<String, String> ordered(String key, String value, String otherKey, String otherValue) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(key, value);
        parameters.put(otherKey, otherValue);
        return parameters;
    }

    private static DuoUrl with(DuoUrl url, String scheme, Map<String, String> parameters) {
        return new DuoUrl(scheme, url.user(), url.password(), url.host(), url.port(), url.database(), parameters);
    }
}
