package duo.core.model;

import duo.api.RowCursor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/** Walks through the rows of batches. */
final class FlatCursor<R> implements RowCursor<R> {
    private final RowCursor<List<R>> batches;

    FlatCursor(RowCursor<List<R>> batches) {
        this.batches = batches;
    }

    @Override
    public Iterator<R> iterator() {
        Iterator<List<R>> lists = batches.iterator();
        return new Iterator<>() {
            private Iterator<R> rows = Collections.emptyIterator();

            @Override
            public boolean hasNext() {
                if (!rows.hasNext() && lists.hasNext()) {
                    rows = lists.next().iterator();
                }
                return rows.hasNext();
            }

            @Override
            public R next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return rows.next();
            }
        };
    }

    @Override
    public void close() {
        batches.close();
    }
}
