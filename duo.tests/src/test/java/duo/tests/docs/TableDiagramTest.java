package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Tables;
import duo.api.error.ConfigurationException;
import duo.testkit.model.relation.Book;
import duo.testkit.model.relation.Country;
import duo.testkit.model.relation.Grade;
import duo.testkit.model.relation.Profile;
import duo.testkit.model.types.Awkward;
import duo.testkit.model.types.Quoted;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables of models as a diagram of Mermaid. */
class TableDiagramTest {

    @Test
    void theGuideShowsTheTablesOfItsModels() {
        assertThat(Page.of("docs/models.md").blocks("mermaid"))
                .containsExactly(Tables.describe(User.class, Post.class));
    }

    @Test
    void aDatabaseDrawsTheModelsThatItHasMet() {
        try (Database db = Database.open("sqlite::memory:")) {
            assertThat(db.knownModels()).isEmpty();
            db.model(Tag.class);
            db.model(Profile.class);
            assertThat(db.knownModels())
                    .contains(Profile.class, duo.testkit.model.relation.User.class)
                    .doesNotContain(Book.class);
            assertThat(Tables.describe(db))
                    .isEqualTo(Tables.describe(db.knownModels()))
                    .contains("relation_profiles", "relation_users");
        }
    }

    @Test
    void junctionsKeysAndRulesAreDrawn() {
        assertThat(Tables.describe(Book.class, Profile.class, Grade.class, Country.class))
                .isEqualTo("""
                erDiagram
                    "relation_books" {
                        Long id PK
                        String title
                        Integer pages
                        BigDecimal price "nullable; 10 digits, 2 after the point"
                        Long author_id FK
                        Long editor_id FK "nullable"
                        Long publisher_id FK "nullable"
                    }
                    "relation_books_tags" {
                        Long book_id PK, FK
                        Long tag_id PK, FK
                    }
                    "relation_profiles" {
                        Long id PK
                        Long user_id FK, UK
                        String motto
                    }
                    "relation_grades" {
                        Long enrollment_student_id PK, FK
                        String(20) enrollment_course_id PK, FK
                        Integer number PK
                        Integer points
                    }
                    "relation_countries" {
                        String(2) code PK
                        String name
                        Long capital_id FK "nullable"
                    }
                    "relation_books" }o--|| "relation_authors" : "author_id, on delete cascade"
                    "relation_books" }o--o| "relation_authors" : "editor_id, on delete set null"
                    "relation_books" }o--o| "relation_publishers" : "publisher_id, on delete protect"
                    "relation_books_tags" }o--|| "relation_books" : "book_id, on delete cascade"
                    "relation_books_tags" }o--|| "relation_tags" : "tag_id, on delete cascade"
                    "relation_profiles" |o--|| "relation_users" : "user_id, on delete cascade"
                    "relation_grades" }o--|| "relation_enrollments" : "enrollment_student_id, enrollment_course_id, on delete cascade"
                    "relation_countries" }o--o| "relation_cities" : "capital_id, on delete set null"
                """);
    }

    @Test
    void namesThatMermaidDoesNotTakeAreChangedAndTold() {
        assertThat(Tables.describe(Awkward.class)).isEqualTo("""
                erDiagram
                    "select table of `order` ü" {
                        Long user PK
                        String from UK
                        String group_by "named group by"
                        Integer say__hi_ "named say 'hi'"
                        Integer a__tick_ "named a `tick`"
                        Integer it_s_[here] "named it's [here]"
                        Integer 列名é
                        Integer VALUE
                    }
                """);
        assertThat(Tables.describe(Quoted.class)).isEqualTo("""
                erDiagram
                    "the 'table'" {
                        Long id PK
                        Integer say__hi_ UK "named say 'hi'"
                    }
                """);
    }

    @Test
    void withoutModelsThereIsNothing() {
        assertThat(Tables.describe(List.of())).isEqualTo("erDiagram\n");
        assertThatThrownBy(() -> Tables.describe(String.class)).isInstanceOf(ConfigurationException.class);
    }
}
