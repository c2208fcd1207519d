package duo.testkit.contract;

import duo.api.Database;
import duo.api.spi.Dialect;
import java.sql.SQLException;
import java.util.ServiceLoader;

/** What the dialect under test says of its database, where the right behaviour depends on that. */
final class ServerDialect {
    private ServerDialect() {}

    /** The dialect of a database, after it has met its server. */
    static Dialect of(Database database) {
        Dialect dialect = ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(database.dialect()))
                .findFirst()
                .orElseThrow();
        try {
            return database.connection(connection -> dialect.connected(connection.getMetaData()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
