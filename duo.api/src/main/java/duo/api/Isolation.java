package duo.api;

import java.sql.Connection;

/**
 * The isolation levels of standard SQL.
 *
 * @since 0.1.0
 */
public enum Isolation {
    /** May read what others have not committed. */
    READ_UNCOMMITTED(Connection.TRANSACTION_READ_UNCOMMITTED),
    /** Each statement sees what was committed before it began. */
    READ_COMMITTED(Connection.TRANSACTION_READ_COMMITTED),
    /** All statements see the same state of the rows that were read. */
    REPEATABLE_READ(Connection.TRANSACTION_REPEATABLE_READ),
    /** As if transactions ran one after another. */
    SERIALIZABLE(Connection.TRANSACTION_SERIALIZABLE);

    private final int jdbcLevel;

    Isolation(int jdbcLevel) {
        this.jdbcLevel = jdbcLevel;
    }

    /**
     * The constant of {@link Connection} for this level.
     *
     * @return the constant
     */
    public int jdbcLevel() {
        return jdbcLevel;
    }
}
