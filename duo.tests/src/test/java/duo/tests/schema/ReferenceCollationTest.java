package duo.tests.schema;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.relation.Ref;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A reference has the collation of the key that it refers to, which a database would else refuse to compare it with. */
class ReferenceCollationTest {

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "postgresql-embedded"})
    void onPostgresql(String engine) {
        try (FreshDatabase fresh = TestEngines.get(engine).requireAvailable().createDatabase();
                Database db = Database.open(fresh.url())) {
            db.createAll(German.class);
            German root = db.model(German.class).insert(new German("Zug", null));
            db.model(German.class).insert(new German("\u00C4rger", Ref.to(root)));
            assertThat(db.model(German.class)
                            .orderBy(German_.code.asc())
                            .valuesList(German_.code)
                            .all())
                    .containsExactly("\u00C4rger", "Zug");
            List<German> words = db.model(German.class)
                    .related(German_.parent)
                    .where(German_.parent.get(German_.code).eq("Zug"))
                    .all();
            assertThat(Objects.requireNonNull(words.get(0).parent()).get()).isEqualTo(root);
        }
    }

    @Test
    void onMysql() {
        TestEngine engine = TestEngines.get("mysql").requireAvailable();
        try (FreshDatabase fresh = engine.createDatabase();
                Database db = Database.open(fresh.url())) {
            db.createAll(Caseless.class);
            Caseless root = db.model(Caseless.class).insert(new Caseless("Zug", null));
            db.model(Caseless.class).insert(new Caseless("ende", Ref.to(root)));
            assertThat(db.model(Caseless.class)
                            .where(Caseless_.parent.get(Caseless_.code).eq("ZUG"))
                            .count())
                    .isOne();
        }
    }
}
