package org.example.h2dialect;

import duo.api.error.ConfigurationException;
import duo.api.spi.Connector;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import duo.api.spi.JdbcUrls;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Reaches files and databases in memory. Settings of H2 go as properties. */
final class H2Connector implements Connector {
    static final H2Connector INSTANCE = new H2Connector();

    private static final Map<String, String> TUNED = Map.of(
            // Moments are computed and shown in UTC, whatever the machine's zone is.
            "TIME ZONE", "UTC",
            // How long a statement waits for the lock of another transaction, in milliseconds.
            "LOCK_TIMEOUT", "10000");

    private H2Connector() {}

    @Override
    public boolean fileBased() {
        return true;
    }

    @Override
    public boolean livesInConnections(DatabaseUrl url) {
        return url.path().isEmpty() || url.path().equals(":memory:");
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        url.hostName().ifPresent(host -> {
            throw new ConfigurationException("A URL of H2 names a file, but this one names the host '" + host
                    + "'. Write h2:./name for a file in the working directory, h2:/folder/name for another");
        });
        Map<String, String> all = new LinkedHashMap<>(JdbcUrls.properties(TUNED, url, properties));
        all.putIfAbsent("user", "sa");
        return new DriverTarget("org.h2.Driver", "com.h2database:h2", "jdbc:h2:" + place(url), all);
    }

    private String place(DatabaseUrl url) {
        if (livesInConnections(url)) {
            return "mem:duo-" + UUID.randomUUID();
        }
        String path = url.path();
        if (path.indexOf(';') >= 0) {
            throw new ConfigurationException("The path of an H2 database has no semicolon: " + path);
        }
        return "file:" + (path.startsWith("/") || path.startsWith("~") ? path : "./" + path);
    }
}
