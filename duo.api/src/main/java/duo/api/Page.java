package duo.api;

import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * A slice of the rows of a query. Immutable.
 *
 * @param content the rows of this page
 * @param offset the rows before it
 * @param limit the greatest number of rows of a page
 * @param hasNext whether rows follow
 * @param total all rows of the query, when they were counted
 * @param <R> what a row is read as
 * @since 0.1.0
 */
public record Page<R>(List<R> content, long offset, long limit, boolean hasNext, OptionalLong total) {

    /** Copies. */
    public Page {
        content = List.copyOf(content);
    }

    /**
     * Whether rows come before this page.
     *
     * @return true unless it is the first
     */
    public boolean hasPrevious() {
        return offset > 0;
    }

    /**
     * The number of this page.
     *
     * @return the number, counted from 0
     */
    public long number() {
        return offset / limit;
    }

    /**
     * How many pages there are, when the rows were counted.
     *
     * @return the number of pages
     */
    public OptionalLong totalPages() {
        return total.isPresent() ? OptionalLong.of(Math.ceilDiv(total.getAsLong(), limit)) : OptionalLong.empty();
    }

    /**
     * This page with each row turned into something else.
     *
     * @param mapper turns a row
     * @param <T> the new type
     * @return a new page
     */
    public <T> Page<T> map(Function<? super R, ? extends T> mapper) {
        return new Page<>(content.stream().<T>map(mapper).toList(), offset, limit, hasNext, total);
    }
}
