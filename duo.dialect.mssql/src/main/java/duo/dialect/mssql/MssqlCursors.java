package duo.dialect.mssql;

import duo.api.spi.Cursors;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows that wait in a cursor of the server. */
final class MssqlCursors implements Cursors {
    static final MssqlCursors INSTANCE = new MssqlCursors();

    /** A type of results that the driver adds to those of JDBC. */
    private static final int SERVER_CURSOR_FORWARD_ONLY = 2_004;

    private MssqlCursors() {}

    @Override
    public boolean runBesideOthers() {
        return true;
    }

    /**
     * {@inheritDoc} Without it the driver would read all other rows into memory before another statement
     * runs.
     */
    @Override
    public PreparedStatement prepare(Connection connection, String sql, int rows) throws SQLException {
        PreparedStatement statement =
                connection.prepareStatement(sql, SERVER_CURSOR_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        statement.setFetchSize(rows);
        return statement;
    }
}
