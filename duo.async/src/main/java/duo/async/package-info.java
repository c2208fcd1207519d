/**
 * Databases, models, queries and transactions with futures.
 *
 * <p>Under the futures works blocking JDBC: calls run on virtual threads or on the executor of the application, no more of
 * them at once than the pool has connections, and the others wait without a thread. Cancelling a future cancels the statement
 * in the database.
 */
@NullMarked
package duo.async;

import org.jspecify.annotations.NullMarked;
