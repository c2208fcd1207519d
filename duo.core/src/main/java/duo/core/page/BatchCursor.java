package duo.core.page;

import duo.api.RowCursor;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks through pages as lists. */
public final class BatchCursor<R> implements RowCursor<List<R>> {
    private final Pages<R> pages;
    private boolean begun;
    private boolean closed;

    public BatchCursor(Pages<R> pages) {
        this.pages = pages;
    }

    /** Refuses batches without rows. */
    public static void checkSize(int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException("A batch has at least one row, but its size is " + batchSize);
        }
    }

    @Override
    public Iterator<List<R>> iterator() {
        refuseIfClosed();
        if (begun) {
            throw new IllegalStateException("The rows of a cursor are walked through once; ask the query again");
        }
        begun = true;
        return new Batches();
    }

    private void refuseIfClosed() {
        if (closed) {
            throw new IllegalStateException("The cursor was closed; ask the query again");
        }
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            pages.close();
        }
    }

    private final class Batches implements Iterator<List<R>> {
        private List<R> ahead = List.of();

        @Override
        public boolean hasNext() {
            refuseIfClosed();
            if (ahead.isEmpty()) {
                ahead = pages.next();
            }
            return !ahead.isEmpty();
        }

        @Override
        public List<R> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            List<R> batch = ahead;
            ahead = List.of();
            return batch;
        }
    }
}
