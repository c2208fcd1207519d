package duo.core.page;

import java.util.List;

/** Rows in pages, one after the other. Used by one thread at a time. */
public interface Pages<R> {

    /** The next page; empty at the end, and from then on. */
    List<R> next();

    /** Gives back what is held; nothing is asked for from then on. */
    default void close() {}
}
