package duo.api.spi;

import duo.api.schema.SchemaInfo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads a schema by queries of the catalogue, each about all tables at once. The first names the schema and its tables; the others, in their
 * order, say what belongs to them. Each has one placeholder, which takes the name of the schema; that for a single table
 * has two. Immutable.
 *
 * @since 0.1.0
 */
public final class SchemaQueries implements Introspection {
    private final String table;
    private final String tables;
    private final List<Query> queries;

    /**
     * Puts what a query gives into the schema.
     *
     * @since 0.1.0
     */
    @FunctionalInterface
    public interface RowTaker {

        /**
         * Takes the current row.
         *
         * @param found the schema so far
         * @param row the rows, at one of them
         * @throws SQLException if the driver fails
         */
        void take(SchemaCollector found, ResultSet row) throws SQLException;
    }

    private record Query(String sql, RowTaker taker) {}

    private SchemaQueries(String table, String tables, List<Query> queries) {
        this.table = table;
        this.tables = tables;
        this.queries = queries;
    }

    /**
     * Begins with the queries of tables.
     *
     * @param table gives a row if there is a table; its placeholders take the name of the table and that of its schema
     * @param tables gives rows of {@link SchemaCollector#schemaAndTable(ResultSet)}, at least one; its placeholder takes the name of the schema.
     *     In both that name is an empty text for the schema in which tables without one are created
     * @return an introspection that finds tables alone
     */
    public static SchemaQueries of(String table, String tables) {
        return new SchemaQueries(table, tables, List.of());
    }

    /**
     * Adds a query.
     *
     * @param sql the query, asked with the name of the schema as the first one found it
     * @param taker takes each row in its order
     * @return a new introspection
     */
    public SchemaQueries and(String sql, RowTaker taker) {
        return new SchemaQueries(
                table,
                tables,
                Stream.concat(queries.stream(), Stream.of(new Query(sql, taker)))
                        .toList());
    }

    @Override
    public SchemaInfo read(Catalogue catalogue, String schema) {
        SchemaCollector found = new SchemaCollector(schema);
        catalogue.query(tables, found::schemaAndTable, schema);
        String name = found.schema();
        queries.forEach(
                query -> catalogue.query(query.sql(), row -> query.taker().take(found, row), name));
        return found.collected();
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String name) throws SQLException {
        return Introspection.givesRow(connection, table, name, schema);
    }
}
