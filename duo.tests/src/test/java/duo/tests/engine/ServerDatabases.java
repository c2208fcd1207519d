package duo.tests.engine;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Databases on a server, reached with one driver.
 *
 * @param server the server, maybe not started yet
 * @param scheme the scheme of the driver
 * @param administration the statements of the product
 * @param configured somebody named the server explicitly, so that it must work
 */
record ServerDatabases(LazyServer server, String scheme, DatabaseAdministration administration, boolean configured)
        implements DatabaseSource {

    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public Availability availability() {
        return switch (server.find()) {
            case LazyServer.Outcome.Found found -> new Availability.Available();
            case LazyServer.Outcome.NotFound missing when configured -> new Availability.Broken(missing.reason());
            case LazyServer.Outcome.NotFound missing -> new Availability.Missing(missing.reason());
        };
    }

    @Override
    public String description() {
        return running().description();
    }

    @Override
    public FreshDatabase create() {
        DuoUrl serverUrl = DriverParameters.forScheme(running().url(), scheme);
        byte[] random = new byte[6];
        RANDOM.nextBytes(random);
        String name = "duo_test_" + HexFormat.of().formatHex(random);
        // Registered first: a database that was made although the answer got lost is dropped as well.
        FreshDatabase database = FreshDatabase.register(
                administration.url(serverUrl, name), () -> onServer(serverUrl, name, administration::drop));
        try {
            onServer(serverUrl, name, administration::create);
            return database;
        } catch (SQLException failure) {
            throw new IllegalStateException("Cannot create a database on " + serverUrl, failure);
        }
    }

    private DatabaseServer running() {
        return switch (server.find()) {
            case LazyServer.Outcome.Found found -> found.server();
            case LazyServer.Outcome.NotFound missing -> throw new IllegalStateException(missing.reason());
        };
    }

    /** A statement about one database. */
    private interface Work {
        void run(Connection server, String database) throws SQLException;
    }

    private static void onServer(DuoUrl url, String database, Work work) throws SQLException {
        try (Connection connection = PlainJdbc.connect(url)) {
            work.run(connection, database);
        }
    }
}
