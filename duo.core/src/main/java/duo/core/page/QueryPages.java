package duo.core.page;

import duo.core.spec.QuerySpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages of a query, each by a statement of its own: behind the last row of the one before, or else at an offset. */
final class QueryPages<M, R> implements Pages<R> {
    private final PagedQuery<M, R> query;
    private final int size;
    private @Nullable Start<M> start;
    private List<@Nullable Object> place = List.of();
    private long given;
    private boolean ended;

    /** What all pages have in common: the query in an order that is total, where it can have one. */
    private record Start<M>(QuerySpec<M> spec, Optional<PageOrder> order) {}

    QueryPages(PagedQuery<M, R> query, int size) {
        this.query = query;
        this.size = size;
        this.ended = query.spec().isEmpty();
    }

    @Override
    public List<R> next() {
        @Nullable Long limit = query.spec().limit();
        long wanted = limit == null ? size : Math.min(size, limit - given);
        if (ended || wanted == 0) {
            return List.of();
        }
        Start<M> known = start();
        List<R> rows = known.order().isPresent()
                ? behind(known.spec(), known.order().get(), wanted)
                : atOffset(known.spec(), wanted);
        given += rows.size();
        ended = rows.size() < wanted;
        return rows;
    }

    private Start<M> start() {
        @Nullable Start<M> known = start;
        if (known == null) {
            Optional<PageOrder> order = query.order();
            known = new Start<>(query.inOrder(order), order);
            start = known;
        }
        return known;
    }

    private List<R> behind(QuerySpec<M> base, PageOrder order, long wanted) {
        QuerySpec<M> page = base.withLimit(wanted);
        if (!place.isEmpty()) {
            page = page.withOffset(null).where(PlaceCondition.behind(order, place));
        }
        PagedQuery.Part<R> part = query.fetch(page, order, wanted);
        if (!place.isEmpty() && part.full().equals(place)) {
            throw PageOrder.behindItself(base.type().name());
        }
        place = part.full();
        return part.rows();
    }

    private List<R> atOffset(QuerySpec<M> base, long wanted) {
        long first = base.offset() == null ? 0 : base.offset();
        return query.fetch(base.withLimit(wanted).withOffset(first + given));
    }
}
