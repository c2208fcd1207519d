package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.testing.FakeServer;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OracleCursorTest {
    private final OracleDialect dialect = new OracleDialect();

    /** The rows stay in the database, and so many come at once. */
    @Test
    void streamsComeByACursor() throws SQLException {
        FakeServer server = FakeServer.ofVersion(19, 0);
        assertThat(dialect.cursors().runBesideOthers()).isTrue();
        assertThat(dialect.cursors().prepare(server.connection(), "SELECT 1", 50))
                .isNotNull();
        assertThat(server.statements()).containsExactly("SELECT 1", "fetch 50");
    }

    @Test
    void nullSortsWhereTheVendorSays() {
        assertThat(dialect.expressions().sortsNullLast()).isTrue();
    }
}
