package duo.core;

import duo.api.Database;
import duo.api.spi.DatabaseOptions;
import duo.api.spi.DatabaseProvider;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import duo.core.connection.Connections;
import duo.core.url.Dialects;
import duo.core.url.UrlParser;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens databases; found by {@link java.util.ServiceLoader}. */
public final class EngineProvider implements DatabaseProvider {

    /** Creates the provider. */
    public EngineProvider() {}

    @Override
    public Database open(DatabaseOptions options) {
        @Nullable DataSource source = options.dataSource();
        return source == null
                ? byUrl(options, Objects.requireNonNull(options.url(), "url"))
                : bySource(options, source);
    }

    private static Database byUrl(DatabaseOptions options, String text) {
        Dialect dialect = Dialects.of(UrlParser.scheme(text), options.dialect());
        DatabaseUrl written = UrlParser.parse(text, dialect.connector().fileBased());
        DatabaseUrl url = written.withCredentials(
                options.user() == null ? written.user() : options.user(),
                options.password() == null ? written.password() : options.password());
        DriverTarget target = dialect.connector().target(url, options.properties());
        Connections connections = Connections.pooled(
                options.name(),
                options.pool(),
                dialect,
                target,
                dialect.connector().livesInConnections(url));
        return new DuoDatabase(options, url.toString(), connections);
    }

    private static Database bySource(DatabaseOptions options, DataSource source) {
        @Nullable String named = options.dialect();
        Connections connections = Connections.foreign(
                options.name(), options.pool(), source, named == null ? null : Dialects.named(named));
        return new DuoDatabase(options, "a data source, " + source.getClass().getName(), connections);
    }
}
