package duo.api.spi;

import java.util.Map;

/**
 * What JDBC needs to connect.
 *
 * @param driverClass the class of the driver
 * @param artifact the Maven coordinates that bring the driver, for the message when it is missing
 * @param jdbcUrl the URL of the driver, without user and password
 * @param properties the properties of the driver, with the tuned defaults of the dialect; user and password among them
 * @since 0.1.0
 */
public record DriverTarget(String driverClass, String artifact, String jdbcUrl, Map<String, String> properties) {

    /** Copies. */
    public DriverTarget {
        properties = Map.copyOf(properties);
    }

    @Override
    public String toString() {
        return driverClass + " " + jdbcUrl;
    }
}
