package duo.dialect.mysql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.QualifiedName;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class MariadbByMariadbDriverTest extends ServerContract {
    MariadbByMariadbDriverTest() throws SQLException {
        super("DUO_TEST_MARIADB_URL", "mariadb");
    }

    @Test
    void theServerIsRecognised() throws SQLException {
        assertThat(dialect).isExactlyInstanceOf(MariadbDialect.class);
        assertThat(connection.getMetaData().getDriverName()).containsIgnoringCase("mariadb connector");
        assertThat(dialect.recognises(connection.getMetaData().getDatabaseProductName()))
                .isTrue();
    }

    @Test
    void sequencesAreUnderstood() throws SQLException {
        Server.execute(connection, dialect.schema().sequences().orElseThrow().create(new QualifiedName("", "`s`")));
        Server.execute(
                connection,
                "CREATE TABLE made (n BIGINT DEFAULT "
                        + dialect.schema().sequences().orElseThrow().next(new QualifiedName("", "`s`"))
                        + ", v INTEGER)");
        Server.execute(connection, "INSERT INTO made (v) VALUES (1), (2)");
        assertThat(Server.ask(connection, "SELECT MAX(n) FROM made")).isEqualTo("2");
        Server.execute(connection, dialect.schema().dropTable(new QualifiedName("", "made")));
        Server.execute(connection, dialect.schema().sequences().orElseThrow().drop(new QualifiedName("", "`s`")));
    }
}
