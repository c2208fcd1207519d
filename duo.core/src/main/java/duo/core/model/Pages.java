package duo.core.model;

import java.util.List;

/** Rows in pages, one after the other. Used by one thread at a time. */
interface Pages<R> {

    /** The next page; empty at the end, and from then on. */
    List<R> next();

    /** Gives back what is held; nothing is asked for from then on. */
    default void close() {}
}
