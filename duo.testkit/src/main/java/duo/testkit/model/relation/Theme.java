package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Many;

/**
 * What posters are about; those of one that is deleted go to another by default.
 *
 * @param name the key
 * @param posters the inverse of {@link Poster#theme}
 * @since 0.1.0
 */
@Table(name = "relation_themes")
public record Theme(@Id @Column(length = 20) String name, Many<Poster> posters) {

    /**
     * A new theme.
     *
     * @param name the key
     */
    public Theme(String name) {
        this(name, Many.unloaded());
    }
}
