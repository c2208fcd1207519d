package duo.core.connection;

import duo.api.spi.Dialect;
import duo.core.url.Dialects;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The dialect of one database: at first that of the URL, or the one that the user named; then that of the server which answers. Thread-safe. */
final class MetDialect {
    private final @Nullable Dialect declared;
    private final boolean initialises;
    private volatile @Nullable Dialect met;

    /**
     * Creates the dialect of a server that was not met yet.
     *
     * @param declared the dialect as far as it is known, or null
     * @param initialises whether connections are set up as the dialect wants them
     */
    MetDialect(@Nullable Dialect declared, boolean initialises) {
        this.declared = declared;
        this.initialises = initialises;
    }

    /** The dialect that was declared; there is one for every database with a URL. */
    Dialect declared() {
        return Objects.requireNonNull(declared, "dialect");
    }

    /** The dialect as far as it is known. */
    Optional<Dialect> known() {
        @Nullable Dialect known = met;
        return Optional.ofNullable(known == null ? declared : known);
    }

    /** The dialect of the server, or empty when none was met yet. */
    Optional<Dialect> met() {
        return Optional.ofNullable(met);
    }

    /** Learns from the first connection which server answers, and sets each connection up. */
    void meet(Connection connection) throws SQLException {
        @Nullable Dialect known = met;
        if (known == null) {
            @Nullable Dialect start = declared;
            if (start == null) {
                start = Dialects.recognising(connection.getMetaData().getDatabaseProductName());
            }
            known = start.connected(connection.getMetaData());
            known = initialises ? known.ofInitialised() : known;
            met = known;
        }
        if (initialises) {
            known.connector().initialise(connection);
        }
    }
}
