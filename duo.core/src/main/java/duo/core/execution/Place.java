package duo.core.execution;

import duo.api.error.QueryTimeoutException;
import duo.core.connection.Lease;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a statement runs.
 *
 * @param lease the connection
 * @param inTransaction whether a transaction is open on it
 * @param readOnly whether that transaction only reads
 * @param remaining the time that its transaction has left, or null for no limit
 */
public record Place(
        Lease lease,
        boolean inTransaction,
        boolean readOnly,
        @Nullable Duration remaining) {

    /** The time that a statement has: its own, but no more than its transaction; null for no limit. */
    @Nullable
    Duration limit(@Nullable Duration own, @Nullable String sql) {
        if (remaining != null && (remaining.isNegative() || remaining.isZero())) {
            throw new QueryTimeoutException("The timeout of the transaction has passed", sql, null);
        }
        return own == null || (remaining != null && remaining.compareTo(own) < 0) ? remaining : own;
    }
}
