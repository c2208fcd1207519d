package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OneToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/**
 * A writer and editor: two relations lead from books to it.
 *
 * @since 0.1.0
 */
@Table(name = "relation_authors")
public class Author extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** A year that may be unknown. */
    public @Nullable Integer born;

    /** The books that it wrote; saved with it. */
    @Cascade
    @OneToMany(mappedBy = "author")
    public Many<Book> books = Many.unloaded();

    /** The books that it edited. */
    @OneToMany(mappedBy = "editor")
    public Many<Book> edited = Many.unloaded();

    /** For Duo. */
    public Author() {}

    /**
     * A new author.
     *
     * @param name the name
     */
    public Author(String name) {
        this.name = name;
    }

    /**
     * A new author.
     *
     * @param name the name
     * @param born a year
     */
    public Author(String name, @Nullable Integer born) {
        this.name = name;
        this.born = born;
    }
}
