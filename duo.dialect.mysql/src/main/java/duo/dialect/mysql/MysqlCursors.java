package duo.dialect.mysql;

import duo.api.spi.Cursors;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows that wait in the server, while no other statement runs on the connection. */
final class MysqlCursors implements Cursors {
    static final MysqlCursors INSTANCE = new MysqlCursors();

    private MysqlCursors() {}

    @Override
    public boolean runBesideOthers() {
        return false;
    }

    /**
     * {@inheritDoc} Connector/J reads rows one by one, or else all at once; MariaDB's driver takes a number.
     */
    @Override
    public PreparedStatement prepare(Connection connection, String sql, int rows) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        boolean oneByOne = connection.getMetaData().getDriverName().startsWith("MySQL");
        statement.setFetchSize(oneByOne ? Integer.MIN_VALUE : rows);
        return statement;
    }
}
