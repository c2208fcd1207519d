package duo.core.page;

import duo.api.error.TransactionException;
import duo.core.execution.Place;
import duo.core.execution.ResultCursor;
import duo.core.session.Block;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of one statement, which the database keeps until they are asked for. Closed at their end, or with their block. */
public final class CursorPages<R> implements Pages<R> {
    private final Opening<R> opening;
    private final Block block;
    private final int size;
    private final Runnable close = this::closeCursor;
    private @Nullable CursorRows<R> rows;
    private boolean ended;

    /** Sends the statement. */
    @FunctionalInterface
    public interface Opening<R> {
        CursorRows<R> open(Place place, int size);

        /** Does what follows when some rows were read. */
        default List<R> completed(List<R> rows) {
            return rows;
        }
    }

    /** Reads some rows. */
    public interface RowsReader<R> {
        List<R> read(ResultSet result, long most) throws SQLException;
    }

    /** An open cursor and how its rows are read. */
    public record CursorRows<R>(ResultCursor cursor, RowsReader<R> reader) {}

    public CursorPages(Opening<R> opening, Block block, int size) {
        this.opening = opening;
        this.block = block;
        this.size = size;
    }

    @Override
    public List<R> next() {
        if (ended) {
            return List.of();
        }
        List<R> read = block.run(false, place -> {
            @Nullable CursorRows<R> open = rows;
            if (open == null) {
                open = opening.open(place, size);
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
        return opening.completed(read);
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
