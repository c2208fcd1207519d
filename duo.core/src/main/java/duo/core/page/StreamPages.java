package duo.core.page;

import duo.core.session.Block;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a query from where they are first asked for: in a transaction they belong to it, and come from a cursor if that is
 * wanted and the database has them; else in pages.
 */
final class StreamPages<M, R> implements Pages<R> {
    private final PagedQuery<M, R> query;
    private final int size;
    private final boolean byCursor;
    private @Nullable Pages<R> pages;

    StreamPages(PagedQuery<M, R> query, int size, boolean byCursor) {
        this.query = query;
        this.size = size;
        this.byCursor = byCursor;
    }

    @Override
    public List<R> next() {
        @Nullable Pages<R> known = pages;
        if (known == null) {
            known = begin();
            pages = known;
        }
        return known.next();
    }

    private Pages<R> begin() {
        Optional<Block> block = query.spec().isEmpty() ? Optional.empty() : query.block();
        if (block.isEmpty()) {
            return new QueryPages<>(query, size);
        }
        PagedQuery<M, R> within = query.in(block.get());
        return byCursor && query.hasCursors()
                ? new CursorPages<>(within, block.get(), size)
                : new QueryPages<>(within, size);
    }

    @Override
    public void close() {
        if (pages != null) {
            pages.close();
        }
    }
}
