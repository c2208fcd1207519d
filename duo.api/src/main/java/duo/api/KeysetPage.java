package duo.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows behind or before a place in an order, and the cursors that lead on from there. A cursor is a text that can stand in a URL; it
 * holds the values of the order and the key in one row, readable for whoever decodes it. Immutable.
 *
 * @param content the rows of this page, in the order of the query
 * @param nextCursor the place of the last row, for {@link Fetch#after}; empty when no rows follow
 * @param previousCursor the place of the first row, for {@link Fetch#before}; empty when no rows come before
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public record KeysetPage<R>(List<R> content, Optional<String> nextCursor, Optional<String> previousCursor) {

    /** Copies. */
    public KeysetPage {
        content = Collections.unmodifiableList(new ArrayList<>(content));
    }

    /**
     * Whether rows follow.
     *
     * @return true if there is a next cursor
     */
    public boolean hasNext() {
        return nextCursor.isPresent();
    }

    /**
     * Whether rows come before.
     *
     * @return true if there is a previous cursor
     */
    public boolean hasPrevious() {
        return previousCursor.isPresent();
    }

    /**
     * This page with each row turned into something else.
     *
     * @param mapper turns a row
     * @param <T> the new type
     * @return a new page
     */
    public <T> KeysetPage<T> map(Function<? super R, ? extends T> mapper) {
        List<T> turned = new ArrayList<>(content.size());
        content.forEach(row -> turned.add(mapper.apply(row)));
        return new KeysetPage<>(turned, nextCursor, previousCursor);
    }
}
