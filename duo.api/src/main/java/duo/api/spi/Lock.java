package duo.api.spi;

import duo.api.meta.MappedRelation;
import java.util.List;

/**
 * How a query locks the rows that it reads. Immutable.
 *
 * @param strength against what
 * @param waiting what happens at rows that others have locked
 * @param ways the ways to the tables whose rows are locked, the empty one to the table of the query itself; none where nothing
 *     was said, which means the rows of the query
 * @since 0.1.0
 */
public record Lock(Strength strength, Waiting waiting, List<List<MappedRelation>> ways) {
    /** Copies. */
    public Lock {
        ways = List.copyOf(ways);
    }

    /**
     * A lock of the rows of the query itself.
     *
     * @param strength against what
     * @param waiting what happens at rows that others have locked
     */
    public Lock(Strength strength, Waiting waiting) {
        this(strength, waiting, List.of());
    }

    /**
     * Against what rows are locked.
     *
     * @since 0.1.0
     */
    public enum Strength {
        /** Against all who would write or lock them. */
        UPDATE,
        /** Against those who would write them. */
        SHARE
    }

    /**
     * What happens at rows that others have locked.
     *
     * @since 0.1.0
     */
    public enum Waiting {
        /** The statement waits for them. */
        WAIT,
        /** The statement fails. */
        NO_WAIT,
        /** They are left out. */
        SKIP_LOCKED
    }
}
