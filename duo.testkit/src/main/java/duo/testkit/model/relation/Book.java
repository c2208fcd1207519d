package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An entity with relations of each kind.
 *
 * @since 0.1.0
 */
@Table(name = "relation_books")
public class Book extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The title. */
    public String title = "";

    /** The number of pages. */
    public int pages;

    /** A price that may be unknown. */
    @Column(precision = 10, scale = 2)
    public @Nullable BigDecimal price;

    /** Who wrote it; the book is deleted with its author. */
    @Cascade
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Author> author;

    /** Who edited it, if somebody did. */
    @OnDelete(OnDeleteRule.SET_NULL)
    public Ref<@Nullable Author> editor = Ref.none(Author.class);

    /** Who published it, or null; a publisher of books is not deleted. */
    @OnDelete(OnDeleteRule.PROTECT)
    public @Nullable Ref<Publisher> publisher;

    /** Its tags, by the table {@code relation_books_tags}. */
    @ManyToMany
    public Many<Tag> tags;

    /** What readers say of it; saved with it, and deleted when it is taken out. */
    @Cascade(orphanRemoval = true)
    public Many<Review> reviews;

    /** For Duo, which fills what is left out here. */
    @SuppressWarnings("NullAway") // Duo sets the relations
    public Book() {}

    /**
     * A new book.
     *
     * @param title the title
     * @param pages the number of pages
     * @param author who wrote it
     */
    @SuppressWarnings("NullAway") // Duo sets the relations
    public Book(String title, int pages, Ref<Author> author) {
        this.title = title;
        this.pages = pages;
        this.author = author;
    }
}
