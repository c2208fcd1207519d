package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Cascade;
import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose key the program gives, with relations to others of that kind.
 *
 * @since 0.1.0
 */
@Table(name = "relation_choirs")
public class Choir extends Entity {
    /** The key. */
    @Id
    @Column(length = 40)
    public String name = "";

    /** What it belongs to, which may be itself. */
    @OnDelete(OnDeleteRule.SET_NULL)
    public Ref<@Nullable Choir> parent = Ref.none(Choir.class);

    /** Who sings, by a model in between that has a key of its own. */
    @Cascade
    @ManyToMany(through = Part.class)
    public Many<Singer> singers = Many.unloaded();

    /** What is sung. */
    @Cascade
    @ManyToMany
    public Many<Song> songs = Many.unloaded();

    /** Who has a locker, by a model in between with another unique value. */
    @ManyToMany(through = Locker.class)
    public Many<Singer> owners = Many.unloaded();

    /** For Duo. */
    public Choir() {}

    /**
     * A new choir.
     *
     * @param name the key
     */
    public Choir(String name) {
        this.name = name;
    }

    /**
     * A new choir that belongs to another one.
     *
     * @param name the key
     * @param parent what it belongs to
     */
    public Choir(String name, Ref<@Nullable Choir> parent) {
        this.name = name;
        this.parent = parent;
    }
}
