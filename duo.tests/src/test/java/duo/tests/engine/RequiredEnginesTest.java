package duo.tests.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

class RequiredEnginesTest {

    private static final List<String> ENGINES = List.of("sqlite", "mysql", "mysql-by-mariadb-driver");
    private static final Availability MISSING = new Availability.Missing("libaio is not installed");

    @Test
    void anEngineThatIsThereIsUsedWhetherRequiredOrNot() {
        assertThatCode(() -> required("mysql").check("mysql", EngineFamily.MYSQL, new Availability.Available()))
                .doesNotThrowAnyException();
        assertThatCode(() -> required("").check("mysql", EngineFamily.MYSQL, new Availability.Available()))
                .doesNotThrowAnyException();
    }

    @Test
    void aMissingEngineIsSkippedByNameWithTheReason() {
        assertThatThrownBy(() -> RequiredEngines.of(Map.of(), ENGINES).check("mysql", EngineFamily.MYSQL, MISSING))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("Engine 'mysql' skipped: libaio is not installed");
    }

    @Test
    void aMissingEngineOfARequiredFamilyIsAFailure() {
        assertThatThrownBy(
                        () -> required(" sqlite, MySQL ").check("mysql-by-mariadb-driver", EngineFamily.MYSQL, MISSING))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("mysql-by-mariadb-driver", "DUO_REQUIRE_ENGINES", "libaio is not installed");
    }

    @Test
    void oneEngineCanBeRequiredWithoutItsFamily() {
        RequiredEngines required = required("mysql-by-mariadb-driver");
        assertThatThrownBy(() -> required.check("mysql-by-mariadb-driver", EngineFamily.MYSQL, MISSING))
                .isInstanceOf(AssertionFailedError.class);
        assertThatThrownBy(() -> required.check("mysql", EngineFamily.MYSQL, MISSING))
                .isInstanceOf(TestAbortedException.class);
    }

    @Test
    void aServerThatWasAskedForAndDoesNotWorkIsAlwaysAFailure() {
        assertThatThrownBy(() ->
                        required("").check("mysql", EngineFamily.MYSQL, new Availability.Broken("connection refused")))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContainingAll("mysql", "connection refused");
    }

    @Test
    void anEngineThatAnotherOneStandsForIsSkippedEvenWhenRequired() {
        assertThatThrownBy(() -> required("mysql")
                        .check("mysql", EngineFamily.MYSQL, new Availability.Redundant("the same server")))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("the same server");
    }

    @Test
    void aRequiredNameThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> required("sqlite,postgre"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("postgre", "DUO_REQUIRE_ENGINES");
    }

    private static RequiredEngines required(String names) {
        return RequiredEngines.of(Map.of("DUO_REQUIRE_ENGINES", names), ENGINES);
    }
}
