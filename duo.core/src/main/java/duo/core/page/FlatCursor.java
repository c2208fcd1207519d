package duo.core.page;

import duo.api.RowCursor;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Walks through the rows of batches. */
public final class FlatCursor<R> implements RowCursor<R> {
    private final RowCursor<List<R>> batches;
    private Iterator<R> batch = Collections.emptyIterator();

    public FlatCursor(RowCursor<List<R>> batches) {
        this.batches = batches;
    }

    @Override
    public Iterator<R> iterator() {
        return new Rows(batches.iterator());
    }

    /** The rows as a stream, which closes this cursor when it is closed. */
    public Stream<R> stream() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), Spliterator.ORDERED), false)
                .onClose(this::close);
    }

    @Override
    public void close() {
        batch = Collections.emptyIterator();
        batches.close();
    }

    private final class Rows implements Iterator<R> {
        private final Iterator<List<R>> lists;

        Rows(Iterator<List<R>> lists) {
            this.lists = lists;
        }

        @Override
        public boolean hasNext() {
            if (!batch.hasNext() && lists.hasNext()) {
                batch = lists.next().iterator();
            }
            return batch.hasNext();
        }

        @Override
        public R next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return batch.next();
        }
    }
}
