package duo.api;

/**
 * What a transaction block does when one is open already on this thread for this database.
 *
 * @since 0.1.0
 */
public enum Propagation {
    /** Joins it inside a savepoint, so that the failure of the block undoes the block alone; else begins a transaction. */
    NESTED,
    /** Begins an independent transaction on another connection. */
    REQUIRES_NEW,
    /** Needs one to be open, and joins it inside a savepoint. */
    MANDATORY,
    /** Needs none to be open: what the block commits is committed for good. */
    DURABLE
}
