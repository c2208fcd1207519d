package duo.core.spec;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedRelation;
import duo.api.spi.Lock;
import duo.api.spi.Lock.Waiting;
import duo.api.spi.Node;
import duo.core.execution.Place;
import duo.core.sql.Projection;
import java.util.ArrayList;
import java.util.List;

/** Which queries lock the rows that they read, and where. */
public final class Locking {
    private Locking() {}

    public static <M> QuerySpec<M> of(QuerySpec<M> query, Lock.Strength strength) {
        Lock before = query.options().lock().orElse(new Lock(strength, Waiting.WAIT));
        return query.with(query.options().with(new Lock(strength, before.waiting(), before.ways())));
    }

    /** The query that locks its rows, where the database locks rows, since they are going to be written. */
    public static <M> QuerySpec<M> forWriting(QuerySpec<M> query) {
        return of(query, Lock.Strength.UPDATE);
    }

    /** The query that locks the rows at the end of a way, too. */
    public static <M> QuerySpec<M> of(QuerySpec<M> query, List<MappedRelation> way) {
        Lock lock = taken(query, "of(..) and ofSelf() say which rows are locked");
        List<List<MappedRelation>> ways = new ArrayList<>(lock.ways());
        if (!ways.contains(way)) {
            ways.add(way);
        }
        return query.with(query.options().with(new Lock(lock.strength(), lock.waiting(), ways)));
    }

    private static Lock taken(QuerySpec<?> query, String what) {
        return query.options()
                .lock()
                .orElseThrow(() -> new InvalidQueryException(what + "; call forUpdate() or forShare() first"));
    }

    public static <M> QuerySpec<M> with(QuerySpec<M> query, Waiting waiting) {
        Lock lock = taken(query, "skipLocked() and noWait() say how a lock is taken");
        if (lock.waiting() != Waiting.WAIT && lock.waiting() != waiting) {
            throw new IllegalArgumentException(
                    "A query either leaves out locked rows or fails at them; skipLocked() and noWait() exclude each other");
        }
        return query.with(query.options().with(new Lock(lock.strength(), waiting, lock.ways())));
    }

    /** Refuses a lock of rows that are not those of a table. */
    public static void check(QuerySpec<?> query) {
        if (query.distinct() || query.isGrouped()) {
            refuse(query, "A query for distinct rows or groups");
        }
        if (query.isCommon()) {
            refuse(query, "A query that takes its rows from a common table");
        }
    }

    /** Refuses a lock of rows that functions over windows compute with: databases refuse it, or lock none. */
    static void check(QuerySpec<?> query, Projection projection) {
        List<Node> items = projection instanceof Projection.Items given ? given.items() : List.of();
        if (query.options().lock().isPresent() && query.isWindowed(items)) {
            refuse(query, "A query with functions over windows");
        }
    }

    /** Refuses a lock where it would end with the statement. */
    public static void check(QuerySpec<?> query, Place place) {
        if (query.options().lock().isEmpty()) {
            return;
        }
        if (!place.inTransaction()) {
            throw new InvalidQueryException(
                    "A lock lasts until the end of its transaction, but none is open here; call forUpdate() and forShare() in"
                            + " db.transaction(..)");
        }
        if (place.readOnly()) {
            throw new InvalidQueryException(
                    "A read-only transaction locks no rows; take forUpdate() and forShare() off, or begin one that may write");
        }
    }

    public static void refuse(QuerySpec<?> query, String what) {
        if (query.options().lock().isPresent()) {
            throw new InvalidQueryException(
                    what + " takes no locks; take forUpdate() and forShare() off, or lock the rows by all()");
        }
    }
}
