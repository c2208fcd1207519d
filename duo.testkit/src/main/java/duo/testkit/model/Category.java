package duo.testkit.model;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that refers to another of its kind.
 *
 * @param id the key
 * @param name a text
 * @param depth a number whose column is named like something of Duo
 * @param parent the reference, or null
 * @since 0.1.0
 */
@Table(name = "categories")
public record Category(
        @Id int id,
        @Column(length = 40) String name,
        int depth,
        @OnDelete(OnDeleteRule.SET_NULL) @Nullable Ref<Category> parent) {}
