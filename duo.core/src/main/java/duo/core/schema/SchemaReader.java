package duo.core.schema;

import duo.api.schema.SchemaInfo;
import duo.api.spi.Catalogue;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.Dialect;
import duo.core.execution.Command;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import duo.core.session.Scope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what the database has. */
public final class SchemaReader {
    private static final String SUBJECT = "the schema";

    private final Dialect dialect;
    private final StatementRunner runner;
    private final Scope scope;

    /**
     * Creates the reader.
     *
     * @param dialect the dialect of the server
     * @param runner sends statements
     * @param scope where they run
     */
    public SchemaReader(Dialect dialect, StatementRunner runner, Scope scope) {
        this.dialect = dialect;
        this.runner = runner;
        this.scope = scope;
    }

    /**
     * Reads a schema.
     *
     * @param schema the schema, or empty for the default one
     * @return what it has
     */
    public SchemaInfo read(String schema) {
        Objects.requireNonNull(schema, "name");
        return scope.run(false, place -> {
            try {
                return dialect.introspection().read(new Queries(place), schema);
            } catch (SQLException failed) {
                throw runner.translate(failed, "read " + SUBJECT);
            }
        });
    }

    /** Sends the queries of the dialect as statements of Duo. */
    private final class Queries implements Catalogue {
        private final Place place;

        Queries(Place place) {
            this.place = place;
        }

        @Override
        public void query(String sql, Catalogue.RowReader reader, String... values) {
            Command command = new Command(
                    sql, texts(values.length), new boolean[values.length], SUBJECT, false, values.clone(), null);
            runner.<@Nullable Void>query(place, command, rows -> {
                while (rows.next()) {
                    reader.read(rows);
                }
                return null;
            });
        }

        @SuppressWarnings({"unchecked", "rawtypes"}) // each takes the text that stands at its place
        private static Codec<Object>[] texts(int count) {
            Codec[] codecs = new Codec[count];
            Arrays.fill(codecs, Codecs.STRING);
            return codecs;
        }

        @Override
        public Connection connection() {
            return place.lease().connection();
        }
    }
}
