package duo.api.spi;

import duo.api.schema.SchemaInfo;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * How a database says what it has; {@link InformationSchema} is the way of standard SQL. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface Introspection {

    /**
     * Reads what a schema has. The number of statements must not grow with the number of tables, wherever the database allows that.
     *
     * @param catalogue sends the queries
     * @param schema the schema, or empty for that in which tables without one are created
     * @return all tables and sequences; none where there is no such schema
     * @throws SQLException if the driver fails
     */
    SchemaInfo read(Catalogue catalogue, String schema) throws SQLException;

    /**
     * Whether a table exists.
     *
     * @param connection the connection
     * @param schema the schema, or empty for the default one
     * @param table the bare name
     * @return true if it does; by the metadata of the driver unless overridden
     * @throws SQLException if the driver fails
     */
    default boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        DatabaseMetaData server = connection.getMetaData();
        @Nullable String inSchema = schema.isEmpty() ? connection.getSchema() : schema;
        try (ResultSet tables = server.getTables(
                connection.getCatalog(),
                inSchema,
                InformationSchema.escaped(table, server.getSearchStringEscape()),
                new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    /**
     * Whether a query gives a row; for {@link #tableExists} by a query of the catalogue.
     *
     * @param connection the connection
     * @param sql the query
     * @param values a text for each placeholder
     * @return true if so
     * @throws SQLException if the driver fails
     */
    static boolean givesRow(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }
}
