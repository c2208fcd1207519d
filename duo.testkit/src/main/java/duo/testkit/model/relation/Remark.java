package duo.testkit.model.relation;

import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that holds no collections, so that the same object may stand for several rows.
 *
 * @param id the key
 * @param gallery what it is about; a new one is saved before it
 * @param text the text
 * @since 0.1.0
 */
@Table(name = "relation_remarks")
public record Remark(
        @Id @Generated @Nullable Long id,
        @Cascade @OnDelete(OnDeleteRule.CASCADE) Ref<Gallery> gallery,
        String text) {
    /**
     * A new remark.
     *
     * @param gallery what it is about
     * @param text the text
     */
    public Remark(Ref<Gallery> gallery, String text) {
        this(null, gallery, text);
    }
}
