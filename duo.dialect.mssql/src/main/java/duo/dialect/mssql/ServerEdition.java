package duo.dialect.mssql;

import duo.api.error.ConfigurationException;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;

/** Tells old servers from Azure's, which are always new and yet call themselves version 12. */
final class ServerEdition {
    /** SQL Server 2019. */
    private static final int LEAST_VERSION = 15;

    /** Azure SQL Database, Azure SQL Managed Instance, SQL database in Fabric. */
    private static final Set<Integer> ALWAYS_NEW = Set.of(5, 8, 12);

    private ServerEdition() {}

    static void requireSupported(DatabaseMetaData server) throws SQLException {
        if (server.getDatabaseMajorVersion() >= LEAST_VERSION || ALWAYS_NEW.contains(edition(server))) {
            return;
        }
        throw new ConfigurationException("SQL Server " + server.getDatabaseProductVersion()
                + " is too old for Duo, which needs SQL Server 2019 (version 15) or newer");
    }

    private static int edition(DatabaseMetaData server) throws SQLException {
        try (Statement statement = server.getConnection().createStatement();
                ResultSet row = statement.executeQuery("SELECT CAST(SERVERPROPERTY('EngineEdition') AS INT)")) {
            return row.next() ? row.getInt(1) : 0;
        }
    }
}
