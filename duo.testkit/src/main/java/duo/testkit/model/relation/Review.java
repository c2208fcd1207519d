package duo.testkit.model.relation;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that belongs to an entity.
 *
 * @param id the key
 * @param book what it is about; it is deleted with the book
 * @param stars from one to five
 * @param text what it says
 * @since 0.1.0
 */
@Table(name = "relation_reviews")
public record Review(
        @Id @Generated @Nullable Long id,
        @OnDelete(OnDeleteRule.CASCADE) Ref<Book> book,
        int stars,
        String text) {

    /**
     * A new review.
     *
     * @param book what it is about
     * @param stars from one to five
     * @param text what it says
     */
    public Review(Ref<Book> book, int stars, String text) {
        this(null, book, stars, text);
    }
}
