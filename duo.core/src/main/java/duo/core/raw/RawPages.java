package duo.core.raw;

import duo.api.error.UnsupportedFeatureException;
import duo.core.page.CursorPages;
import duo.core.page.Pages;
import duo.core.session.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a statement in the words of the user from where they are first asked for: in a transaction on its connection, else on a
 * connection that is held until they end or are given up.
 */
final class RawPages<R> implements Pages<R> {
    private final RawStatement statement;
    private final CursorPages.Opening<R> opening;
    private final int size;
    private Scope.@Nullable Reading reading;
    private @Nullable CursorPages<R> pages;
    private boolean ended;

    RawPages(RawStatement statement, CursorPages.Opening<R> opening, int size) {
        this.statement = statement;
        this.opening = opening;
        this.size = size;
    }

    @Override
    public List<R> next() {
        if (ended) {
            return List.of();
        }
        boolean well = false;
        try {
            @Nullable CursorPages<R> open = pages;
            if (open == null) {
                open = begin();
                pages = open;
            }
            List<R> rows = open.next();
            well = rows.size() == size;
            return rows;
        } finally {
            if (!well) {
                close();
            }
        }
    }

    private CursorPages<R> begin() {
        Scope scope = statement.scope();
        if (scope.block().isPresent()
                && !statement.context().services().dialect().cursors().runBesideOthers()) {
            throw new UnsupportedFeatureException(
                    statement.context().services().dialect().name()
                            + " keeps no rows of a statement while others of the transaction run; read them with all(), or stream"
                            + " them outside the transaction");
        }
        Scope.Reading begun = scope.beginReading();
        reading = begun;
        return new CursorPages<>(opening, begun.block(), size);
    }

    @Override
    public void close() {
        ended = true;
        try {
            if (pages != null) {
                pages.close();
            }
        } finally {
            if (reading != null) {
                reading.end().run();
            }
        }
    }
}
