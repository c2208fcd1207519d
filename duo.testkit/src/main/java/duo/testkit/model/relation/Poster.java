package duo.testkit.model.relation;

import duo.api.annotation.Default;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record whose reference has a default.
 *
 * @param id the key
 * @param theme by default the one called "other"
 * @param text what it says
 * @since 0.1.0
 */
@Table(name = "relation_posters")
public record Poster(
        @Id @Generated @Nullable Long id,

        @OnDelete(OnDeleteRule.SET_DEFAULT) @Default("other")
        Ref<Theme> theme,

        String text) {

    /**
     * A new poster.
     *
     * @param theme what it is about
     * @param text what it says
     */
    public Poster(Ref<Theme> theme, String text) {
        this(null, theme, text);
    }
}
