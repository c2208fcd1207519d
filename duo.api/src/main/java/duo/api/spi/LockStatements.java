package duo.api.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sends the statements of one {@linkplain AdvisoryLocks lock}. They are announced, timed and cancelled like all others of Duo. Used by
 * one thread at a time.
 *
 * @since 0.1.0
 */
public interface LockStatements {

    /**
     * Sends a query of one value.
     *
     * @param sql the text
     * @param values a {@link String}, {@link Integer} or {@link Long} for each placeholder
     * @return the first value of the first row as text, or null when it is NULL or there is no row
     * @throws duo.api.error.DatabaseException if the query fails
     */
    @Nullable
    String query(String sql, Object... values);

    /**
     * Runs a block of procedural statements that gives texts by its last placeholders.
     *
     * @param sql the text
     * @param results how many placeholders at the end give something
     * @param values a {@link String}, {@link Integer} or {@link Long} for each placeholder before them
     * @return what those at the end give, as texts
     * @throws duo.api.error.DatabaseException if the block fails
     */
    List<@Nullable String> call(String sql, int results, Object... values);

    /**
     * What stands for the database object whose lock it is.
     *
     * @return the same object for all locks of one {@link duo.api.Database}, and another one for each other
     */
    Object owner();
}
