package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.testing.FakeServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MssqlCursorTest {
    private final MssqlDialect dialect = new MssqlDialect();

    /** The rows stay in the database, and so many come at once. A forward-only one of the server, 2004 by the number of the driver, to read only. */
    @Test
    void streamsComeByACursor() throws SQLException {
        FakeServer server = FakeServer.ofVersion(16, 3);
        assertThat(dialect.cursors().runBesideOthers()).isTrue();
        assertThat(dialect.cursors().prepare(server.connection(), "SELECT 1", 50))
                .isNotNull();
        assertThat(server.statements()).containsExactly("SELECT 1, 2004, 1007", "fetch 50");
    }

    @Test
    void nullSortsWhereTheVendorSays() {
        assertThat(dialect.expressions().sortsNullLast()).isFalse();
    }
}
