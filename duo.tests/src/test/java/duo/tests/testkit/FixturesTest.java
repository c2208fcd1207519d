package duo.tests.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import duo.api.Database;
import duo.testkit.DatabaseExtension;
import duo.testkit.Fixtures;
import duo.testkit.model.relation.Author;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Loan;
import duo.testkit.model.relation.Person;
import duo.testkit.model.relation.RelationModels;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of JSON are stored, or refused as a whole. */
class FixturesTest {
    @RegisterExtension
    static final DatabaseExtension DATABASE =
            DatabaseExtension.of("sqlite::memory:").tables(RelationModels.ALL.toArray(Class<?>[]::new));

    private final Database db;
    private final Fixtures fixtures = Fixtures.of(Author.class, Book.class, Person.class, Loan.class);

    FixturesTest(Database db) {
        this.db = db;
    }

    @Test
    void rowsReferToNames() {
        fixtures.load(db, FixturesTest.class, "library.json");
        Loan loan = fixtures.get(Loan.class, "loan");
        assertThat(loan.due()).isEqualTo(LocalDate.of(2026, 12, 24));
        Book notes = db.model(Book.class).get(loan.book().key()).orElseThrow();
        assertThat(notes.title).isEqualTo("Nötes \"1\"");
        assertThat(notes.author.key()).isEqualTo(fixtures.get(Author.class, "ada").id);
        assertThat(notes.editor.isPresent()).isFalse();
        assertThat(db.model(Book.class).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'Author': [{'name': 'Ada'}], 'Autor': []}| a model Autor",
                "{'Author': [{'name': 'Ada'}, {'nme': 'Bo'}]}| cannot set 'nme' of Author",
                "{'Author': [{'name': 'Ada'}], 'Book': [{'title': 'x', 'pages': 1, 'author': {'$ref': 'ada'}}]}| the name 'ada'",
                "{'Author': [{'$name': 'a', 'name': 'Ada'}, {'$name': 'a', 'name': 'Bo'}]}| have the name 'a'",
                "{'Author': [| cannot be read",
            })
    void mistakesStoreNothing(String json, String told) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixtures.load(db, json.replace('\'', '"')))
                .withMessageContaining(told);
        assertThat(db.model(Author.class).count()).isZero();
    }

    @Test
    void unknownNamesAndResourcesAreTold() {
        fixtures.load(db, "{\"Author\": [{\"$name\": \"ada\", \"name\": \"Ada\"}]}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixtures.get(Author.class, "bo"))
                .withMessageContaining("[ada]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixtures.get(Book.class, "ada"))
                .withMessageContaining("No Book");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> fixtures.load(db, FixturesTest.class, "missing.json"))
                .withMessageContaining("missing.json");
    }
}
