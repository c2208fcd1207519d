package duo.core.sql;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Lock;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the limit out of queries that lock, where a database has them in other queries alone: a query inside finds the keys. The conditions
 * stand in both, so that a row which was waited for, and fulfils them no more, is left out.
 */
final class LockedSlices {
    private LockedSlices() {}

    /** The select, or one of the same rows without a limit. */
    static Select apart(Select select, QuerySyntax queries) {
        boolean skips = select.lock()
                .map(lock -> lock.waiting() == Lock.Waiting.SKIP_LOCKED)
                .orElse(true);
        // A limit that counts the rows which are then left out would mean something else; the dialect refuses it.
        if (skips || !select.isSliced() || queries.locksSlices()) {
            return select;
        }
        return select.source() instanceof Source.Table(MappedTable table)
                        && !table.ids().isEmpty()
                ? around(select, table.ids())
                : select;
    }

    private static Select around(Select select, List<MappedColumn> ids) {
        List<Node> key = ids.stream().<Node>map(Node.Column::new).toList();
        Select inner = Select.from(select.source(), new Projection.Items(key), select.conditions())
                .orderedBy(select.order())
                .sliced(select.limit(), select.offset());
        List<Node> conditions = new ArrayList<>();
        conditions.add(new Nested.Member(key.size() == 1 ? key.getFirst() : new Node.Tuple(key), inner, false));
        conditions.addAll(select.conditions());
        return new Select(
                select.source(),
                select.projection(),
                false,
                conditions,
                List.of(),
                List.of(),
                select.order(),
                Optional.empty(),
                Optional.empty(),
                select.current(),
                select.lock());
    }
}
