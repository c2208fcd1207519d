package duo.core.spec;

import duo.api.spi.Lock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the statement of a query is sent. Immutable.
 *
 * @param current whether it sees what others have committed since the transaction began
 * @param lock how it locks what it reads
 * @param timeout how long it may run, or null for as long as the database allows
 * @param tag the comment in its text, or empty
 * @param fetchRows how many rows the driver fetches at once, or 0 for what it does by itself
 * @param loads the relations that are loaded with the rows
 */
public record QueryOptions(
        boolean current, Optional<Lock> lock, @Nullable Duration timeout, String tag, int fetchRows, Loads loads) {
    public static final QueryOptions DEFAULT = new QueryOptions(false, Optional.empty(), null, "", 0, Loads.NONE);

    /** Nothing that ends a comment, begins another, or means something to a database or driver inside one. */
    private static final Pattern TAG = Pattern.compile("[\\p{L}\\p{N} _.,:=/()\\[\\]@#-]{1,200}");

    QueryOptions withCurrent() {
        return new QueryOptions(true, lock, timeout, tag, fetchRows, loads);
    }

    QueryOptions with(Lock taken) {
        return new QueryOptions(current, Optional.of(taken), timeout, tag, fetchRows, loads);
    }

    public QueryOptions withoutLock() {
        return new QueryOptions(current, Optional.empty(), timeout, tag, fetchRows, loads);
    }

    public QueryOptions with(Duration greatest) {
        if (greatest.isNegative() || greatest.isZero()) {
            throw new IllegalArgumentException("A timeout is positive, but this one is " + greatest);
        }
        return new QueryOptions(current, lock, greatest, tag, fetchRows, loads);
    }

    public QueryOptions withTag(String comment) {
        if (!TAG.matcher(comment).matches() || comment.isBlank()) {
            throw new IllegalArgumentException("The tag of a query has 1 to 200 letters, digits, spaces and any of"
                    + " _ - . , : = / ( ) [ ] @ #");
        }
        return new QueryOptions(current, lock, timeout, comment, fetchRows, loads);
    }

    public QueryOptions withFetchRows(int rows) {
        if (rows < 1) {
            throw new IllegalArgumentException("At least one row is fetched at once, but the number is " + rows);
        }
        return new QueryOptions(current, lock, timeout, tag, rows, loads);
    }

    /** What counts for combined queries of what the first of them says. */
    public QueryOptions ofOperand() {
        return new QueryOptions(false, Optional.empty(), timeout, tag, fetchRows, Loads.NONE);
    }

    /** With the tag and the timeout of another query, unless it has its own. */
    public QueryOptions inheriting(QueryOptions others) {
        return new QueryOptions(
                current,
                lock,
                timeout == null ? others.timeout : timeout,
                tag.isEmpty() ? others.tag : tag,
                fetchRows,
                loads);
    }

    public QueryOptions with(Loads loaded) {
        return new QueryOptions(current, lock, timeout, tag, fetchRows, loaded);
    }

    /** Whether something is said of the statement itself. */
    boolean hasStatement() {
        return lock.isPresent() || timeout != null || !tag.isEmpty() || fetchRows > 0;
    }

    /** A text with the comment at its end. */
    public String tagged(String sql) {
        return sql + comment();
    }

    /** The comment behind a text, or empty. */
    String comment() {
        return tag.isEmpty() ? "" : " /* " + tag + " */";
    }
}
