package duo.testkit.model.relation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.annotation.Version;
import duo.api.error.ValidationException;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * An entity with a version and a rule that belongs to another one.
 *
 * @since 0.1.0
 */
@Table(name = "relation_acts")
public class Act extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** Where it is played. */
    @OnDelete(OnDeleteRule.CASCADE)
    public Ref<Concert> concert;

    /** What is played; never blank. */
    public String piece = "";

    /** The version. */
    @Version
    public int version;

    /** How often it was checked. */
    private transient int checks;

    /** For Duo. */
    @SuppressWarnings("NullAway") // Duo sets the reference
    public Act() {}

    /**
     * A new act, which belongs to the concert that holds it.
     *
     * @param piece what is played
     */
    @SuppressWarnings("NullAway") // set by the concert
    public Act(String piece) {
        this.piece = piece;
    }

    /**
     * How often it was checked.
     *
     * @return the number of calls of {@link #validate()}
     */
    public int checks() {
        return checks;
    }

    @Override
    public void validate() {
        checks++;
        if (piece.isBlank()) {
            throw new ValidationException("piece", "is blank");
        }
    }
}
