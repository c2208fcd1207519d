package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ConnectionLostException;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import org.junit.jupiter.api.Test;

/** MariaDB on the machine itself needs no TLS; where TLS is asked for and is not there, the message says what to write. */
class MariadbTlsTest {
    @Test
    void aServerOnTheMachineNeedsNoParameter() {
        try (FreshDatabase fresh = TestEngines.get("mariadb").requireAvailable().createDatabase();
                Database database = Database.open(withoutParameters(fresh))) {
            database.createAll(Entry.class);
            assertThat(database.model(Entry.class).create(Entry.titled("first")).id())
                    .isNotNull();
        }
    }

    @Test
    void aServerWithoutTlsIsToldWithWhatToWrite() {
        try (FreshDatabase fresh = TestEngines.get("mariadb").requireAvailable().createDatabase();
                Database plain = Database.open(withoutParameters(fresh));
                Database database = Database.open(withoutParameters(fresh) + "?sslMode=verify-full")) {
            String tls = plain.connection(connection -> {
                try (var statement = connection.createStatement();
                        var found = statement.executeQuery("SELECT @@have_ssl")) {
                    assertThat(found.next()).isTrue();
                    return found.getString(1);
                }
            });
            if (!tls.equals("YES")) {
                assertThatThrownBy(database::connect)
                        .isInstanceOf(ConnectionLostException.class)
                        .hasMessageContaining("sslMode=disable");
            }
        } catch (java.sql.SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String withoutParameters(FreshDatabase fresh) {
        return fresh.url().replaceFirst("[?].*", "");
    }
}
