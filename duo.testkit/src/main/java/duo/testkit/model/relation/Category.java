package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A tree of rows of one table.
 *
 * @since 0.1.0
 */
@Table(name = "relation_categories")
public class Category extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** The name. */
    public String name = "";

    /** What it is part of, if it is part of something; it is deleted with it. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<@Nullable Category> parent = Ref.none(Category.class);

    /** Its parts; saved with it. */
    @Cascade
    public Many<Category> children = Many.unloaded();

    /** For Duo. */
    public Category() {}

    /**
     * A new category.
     *
     * @param name the name
     */
    public Category(String name) {
        this.name = name;
    }

    /**
     * A new category that is part of another.
     *
     * @param name the name
     * @param parent what it is part of
     */
    public Category(String name, Ref<@Nullable Category> parent) {
        this.name = name;
        this.parent = parent;
    }
}
