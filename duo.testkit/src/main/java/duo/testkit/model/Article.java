package duo.testkit.model;

import duo.api.annotation.Table;
import duo.api.annotation.Version;
import duo.api.error.ValidationException;
import duo.testkit.model.base.Stamped;
import org.jspecify.annotations.Nullable;

/**
 * An entity with version, rule and inherited key and stamps.
 *
 * @since 0.1.0
 */
@Table(name = "articles")
public class Article extends Stamped {
    /** A text that must not be blank. */
    public String title = "";

    /** A text that may be null. */
    public @Nullable String body;

    /** A number. */
    public int views;

    /** The version. */
    @Version
    public long version;

    /** For Duo. */
    public Article() {}

    /**
     * A new article.
     *
     * @param title a text
     */
    public Article(String title) {
        this.title = title;
    }

    @Override
    public void validate() {
        if (title.isBlank()) {
            throw new ValidationException("title", "must not be blank");
        }
    }
}
