package duo.core.model;

import duo.api.error.TransactionException;
import duo.core.execution.ResultCursor;
import duo.core.session.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, which the database keeps until they are asked for. Closed at their end, or with their block. */
final class CursorPages<M, R> implements Pages<R> {
    private final PagedQuery<M, R> query;
    private final Block block;
    private final int size;
    private final Runnable close = this::closeCursor;
    private @Nullable CursorRows<R> rows;
    private boolean ended;

    /** An open cursor and how its rows are read. */
    record CursorRows<R>(ResultCursor cursor, PagedQuery.RowsReader<R> reader) {}

    CursorPages(PagedQuery<M, R> query, Block block, int size) {
        this.query = query;
        this.block = block;
        this.size = size;
        this.ended = query.spec().isEmpty();
    }

    @Override
    public List<R> next() {
        if (ended) {
            return List.of();
        }
        List<R> read = block.run(false, place -> {
            @Nullable CursorRows<R> open = rows;
            if (open == null) {
                open = query.open(place, size);
                rows = open;
                block.opened(close);
            }
            if (open.cursor().isClosed()) {
                throw new TransactionException(
                        "The stream was closed with the block of the transaction that it was begun in, or by an error");
            }
            CursorRows<R> known = open;
            return known.cursor().read(place, result -> known.reader().read(result, size));
        });
        if (read.size() < size) {
            close();
        }
        return read;
    }

    @Override
    public void close() {
        ended = true;
        closeCursor();
        block.closed(close);
    }

    private void closeCursor() {
        if (rows != null) {
            rows.cursor().close();
        }
    }
}
