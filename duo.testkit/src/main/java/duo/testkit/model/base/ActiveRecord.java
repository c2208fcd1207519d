package duo.testkit.model.base;

import duo.api.Database;
import duo.api.Entity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A base that binds its entities to a database, without columns of its own.
 *
 * @since 0.1.0
 */
public abstract class ActiveRecord extends Entity {
    private static volatile @Nullable Database bound;

    /** For subclasses. */
    protected ActiveRecord() {}

    /**
     * Sets the database of all active records.
     *
     * @param database the database
     */
    public static void bind(Database database) {
        bound = database;
    }

    @Override
    protected Database database() {
        return Objects.requireNonNull(bound, "bind a database first");
    }
}
