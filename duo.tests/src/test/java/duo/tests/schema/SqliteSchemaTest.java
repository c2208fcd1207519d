package duo.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.UniqueViolationException;
import duo.api.schema.IndexInfo;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import org.junit.jupiter.api.Test;

/** Tables of SQLite whose models name a schema. */
class SqliteSchemaTest {

    @Test
    void indexesStandInTheSchemaOfTheirTable() {
        try (FreshDatabase fresh = TestEngines.get("sqlite").requireAvailable().createDatabase();
                Database db = Database.open(fresh.url())) {
            db.createAll(Placed.Before.class);
            db.model(Placed.Before.class).create(new Placed.Before(null, 7));
            db.alter(
                    Placed.class,
                    table -> table.renameFrom("placed before").add(Placed_.size).add(Placed_.code));
            assertThat(db.model(Placed.class).all()).containsExactly(new Placed(1L, 7, null, null));
            db.model(Placed.class).create(new Placed(null, 8, 1, "a"));
            assertThatThrownBy(() -> db.model(Placed.class).create(new Placed(null, 9, 1, "a")))
                    .isInstanceOf(UniqueViolationException.class);
            assertThat(db.schema("main").table("placed").orElseThrow().indexes())
                    .flatExtracting(IndexInfo::columns)
                    .containsExactlyInAnyOrder("number", "size", "code");
        }
    }
}
