package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that keeps its book and its reader from being deleted.
 *
 * @param id the key
 * @param book what is lent
 * @param reader who has it; the database refuses to delete the reader
 * @param due the last day
 * @since 0.1.0
 */
@Table(name = "relation_loans")
public record Loan(
        @Id @Generated @Nullable Long id,
        @OnDelete(OnDeleteRule.PROTECT) Ref<Book> book,
        @OnDelete(OnDeleteRule.RESTRICT) Ref<Person> reader,
        LocalDate due) {

    /**
     * A new loan.
     *
     * @param book what is lent
     * @param reader who has it
     * @param due the last day
     */
    public Loan(Ref<Book> book, Ref<Person> reader, LocalDate due) {
        this(null, book, reader, due);
    }
}
