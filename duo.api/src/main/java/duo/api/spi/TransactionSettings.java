package duo.api.spi;

import duo.api.Isolation;
import org.jspecify.annotations.Nullable;

/**
 * How a transaction is begun.
 *
 * @param isolation the isolation level, or null for that of the database
 * @param readOnly whether it only reads
 * @since 0.1.0
 */
public record TransactionSettings(@Nullable Isolation isolation, boolean readOnly) {}
