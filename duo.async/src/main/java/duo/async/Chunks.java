package duo.async;

import duo.api.RowCursor;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

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

    /** The rows of a stream, so many at a time. */
    static <T> Chunks<T> of(Stream<T> stream, int size) {
        Iterator<T> rows = stream.iterator();
        return new Chunks<>(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return rows.hasNext();
                    }

                    @Override
                    public List<T> next() {
                        List<T> chunk = new ArrayList<>();
                        while (chunk.size() < size && rows.hasNext()) {
                            chunk.add(rows.next());
                        }
                        return chunk;
                    }
                },
                stream::close);
    }

    /** The next rows; none at the end. */
    List<T> next() {
        return lists.hasNext() ? lists.next() : List.of();
    }

    void close() {
        end.run();
    }
}
