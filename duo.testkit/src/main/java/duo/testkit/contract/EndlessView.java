package duo.testkit.contract;

import duo.api.Database;
import java.sql.SQLException;
import java.sql.Statement;

/** A view that takes years, for {@link duo.testkit.model.Endless}. */
final class EndlessView {
    /** How many grains there have to be. */
    static final long GRAINS = 100;

    private EndlessView() {}

    /** Creates it over the table of {@link duo.testkit.model.Grain}. */
    static void create(Database database) throws SQLException {
        database.inConnection(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CREATE VIEW endless AS SELECT COUNT(*) AS id FROM grains a, grains b, grains c,"
                        + " grains d, grains e, grains f WHERE a.id + b.id + c.id + d.id + e.id + f.id < 0");
            }
        });
    }
}
