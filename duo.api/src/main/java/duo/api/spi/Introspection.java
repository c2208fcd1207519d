package duo.api.spi;

import duo.api.schema.SchemaInfo;
import java.sql.SQLException;

/**
 * How a database says what it has; {@link InformationSchema} is the way of standard SQL. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
@FunctionalInterface
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
}
