package duo.dialect.mysql;

import duo.api.spi.Connector;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.DriverTarget;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Reaches MySQL, MariaDB and TiDB; the scheme of the URL chooses the driver. */
final class MysqlConnector implements Connector {
    /** Values have the collation of JSON, which MySQL does not compare with the one of columns. */
    static final MysqlConnector OF_MYSQL = new MysqlConnector("utf8mb4_bin");

    static final MysqlConnector OF_MARIADB = new MysqlConnector(MysqlSchemaSyntax.MARIADB_COLLATION);

    private final String valueCollation;

    /**
     * Creates the connector.
     *
     * @param valueCollation the collation of values: one that compares code points
     */
    private MysqlConnector(String valueCollation) {
        this.valueCollation = valueCollation;
    }

    @Override
    public DriverTarget target(DatabaseUrl url, Map<String, String> properties) {
        return url.scheme().equals("mariadb")
                ? MariadbDriverTarget.of(url, properties)
                : ConnectorJTarget.of(url, properties);
    }

    /**
     * {@inheritDoc} Joined texts would be cut off after a kilobyte without a word, and texts that no column has a part in would be compared
     * without case.
     */
    @Override
    public void initialise(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "SET SESSION group_concat_max_len = 4294967295, SESSION collation_connection = " + valueCollation);
        }
    }
}
