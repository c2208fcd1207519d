package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Isolation;
import duo.api.Transaction;
import duo.api.TransactionOptions;
import duo.api.error.SerializationFailureException;
import duo.api.error.TransientDatabaseException;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the database finds out by itself that a row has changed since it was read, the error says so. */
class SerializationTest {
    private static final TransactionOptions REPEATABLE =
            TransactionOptions.defaults().isolation(Isolation.REPEATABLE_READ).offThread();

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "postgresql-embedded"})
    void aRowThatChangedSinceItWasReadIsNotOverwritten(String engine) {
        try (FreshDatabase fresh = TestEngines.get(engine).requireAvailable().createDatabase();
                Database database = Database.open(fresh.url())) {
            database.createAll(Entry.class);
            Entry entry = database.model(Entry.class).create(Entry.titled("first"));
            Object id = Objects.requireNonNull(entry.id());
            try (Transaction reader = database.begin(REPEATABLE)) {
                Entry read = reader.model(Entry.class).get(id).orElseThrow();
                database.model(Entry.class).update(entry, Map.of("title", "second"));
                assertThatThrownBy(() -> reader.model(Entry.class).update(read, Map.of("title", "third")))
                        .isInstanceOf(SerializationFailureException.class)
                        .isInstanceOf(TransientDatabaseException.class)
                        .satisfies(failed -> assertThat(((SerializationFailureException) failed).sqlState())
                                .contains("40001"));
            }
            assertThat(database.model(Entry.class).one().title()).isEqualTo("second");
        }
    }
}
