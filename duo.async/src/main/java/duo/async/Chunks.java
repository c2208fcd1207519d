package duo.async;

import duo.api.RowCursor;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Rows that are fetched several at a time. Its calls block, and go one after another. */
final class Chunks<T> {
    private final Runnable end;
    private final Iterator<List<T>> lists;

    private Chunks(Iterator<List<T>> lists, Runnable end) {
        this.lists = lists;
        this.end = end;
    }

    /** The rows of a cursor, a batch at a time. */
    static <B, T> Chunks<T> of(RowCursor<B> cursor, Function<B, List<T>> rows) {
        Iterator<B> batches = cursor.iterator();
        return new Chunks<>(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return batches.hasNext();
                    }

                    @Override
                    public List<T> next() {
                        return rows.apply(batches.next());
                    }
                },
                cursor::close);
    }

    /** The next rows; none at the end. */
    List<T> next() {
        return lists.hasNext() ? lists.next() : List.of();
    }

    void close() {
        end.run();
    }
}
