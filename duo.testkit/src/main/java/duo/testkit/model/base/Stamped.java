package duo.testkit.model.base;

import duo.api.Entity;
import duo.api.annotation.CreatedAt;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.MappedSuperclass;
import duo.api.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A base that adds a key and stamps; its fields are visible to subclasses and its own package alone.
 *
 * @since 0.1.0
 */
@MappedSuperclass
public abstract class Stamped extends Entity {
    /** The key. */
    @Id
    @Generated
    protected @Nullable Long id;

    /** When it was inserted. */
    @CreatedAt
    protected @Nullable Instant createdAt;

    /** When it was written last. */
    @UpdatedAt
    protected @Nullable Instant updatedAt;

    /** For subclasses. */
    protected Stamped() {}

    /**
     * The key.
     *
     * @return the key, null for a new entity
     */
    public @Nullable Long id() {
        return id;
    }

    /**
     * When it was inserted.
     *
     * @return the time, null for a new entity
     */
    public @Nullable Instant createdAt() {
        return createdAt;
    }

    /**
     * When it was written last.
     *
     * @return the time, null for a new entity
     */
    public @Nullable Instant updatedAt() {
        return updatedAt;
    }

    /**
     * Sets the stamps, which Duo replaces.
     *
     * @param time the time
     */
    public void pretend(Instant time) {
        createdAt = time;
        updatedAt = time;
    }
}
