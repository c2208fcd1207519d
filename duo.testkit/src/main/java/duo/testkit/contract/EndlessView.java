package duo.testkit.contract;

import duo.api.Database;
import java.sql.SQLException;

/**
 * A view that takes half a minute and more, for {@link duo.testkit.model.Endless}: much longer than any test waits, and not for ever, so that a dialect that cannot
 * end its statement fails the test rather than hanging in it.
 */
final class EndlessView {
    /** How many grains there have to be. */
    static final long GRAINS = 50;

    private EndlessView() {}

    /** Creates it over the table of {@link duo.testkit.model.Grain}. */
    static void create(Database database) throws SQLException {
        ContractSuite.execute(database, ServerDialect.quoted(database, """
                CREATE VIEW endless AS SELECT COUNT(*) AS id FROM grains a, grains b, grains c, grains d, grains e
                WHERE a.id + b.id + c.id + d.id + e.id < 0"""));
    }
}
