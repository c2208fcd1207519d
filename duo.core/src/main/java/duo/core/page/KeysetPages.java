package duo.core.page;

import duo.api.KeysetPage;
import duo.api.error.InvalidQueryException;
import duo.core.page.PageOrder.Step;
import duo.core.spec.QuerySpec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Single pages behind or before a cursor. */
final class KeysetPages<M, R> {
    private final PagedQuery<M, R> query;
    private final int size;

    KeysetPages(PagedQuery<M, R> query, int size) {
        this.query = query;
        this.size = size;
        if (size < 1) {
            throw new IllegalArgumentException("A page has at least one row, but its size is " + size);
        }
        if (query.spec().isSliced()) {
            throw new InvalidQueryException(
                    "A page by a cursor has its own size and place; take limit and offset off the query");
        }
    }

    KeysetPage<R> after(@Nullable String cursor) {
        PageOrder order = order();
        PlaceText texts = new PlaceText(order, query.describe(order));
        PagedQuery.Part<R> part = part(order, texts, cursor);
        List<R> rows = cut(part.rows());
        return new KeysetPage<>(
                rows,
                part.rows().size() > size ? text(texts, part.full()) : Optional.empty(),
                cursor == null ? Optional.empty() : text(texts, part.first()));
    }

    KeysetPage<R> before(@Nullable String cursor) {
        PageOrder order = order();
        PlaceText texts = new PlaceText(order, query.describe(order));
        PagedQuery.Part<R> part = part(order.reversed(query.syntax()), texts, cursor);
        List<R> rows = new ArrayList<>(cut(part.rows()));
        Collections.reverse(rows);
        return new KeysetPage<>(
                rows,
                cursor == null ? Optional.empty() : text(texts, part.first()),
                part.rows().size() > size ? text(texts, part.full()) : Optional.empty());
    }

    private PagedQuery.Part<R> part(PageOrder order, PlaceText texts, @Nullable String cursor) {
        QuerySpec<M> part = query.spec().withOrder(order.sorts()).withLimit(size + 1L);
        List<@Nullable Object> place = cursor == null ? List.of() : texts.read(cursor);
        if (cursor != null) {
            part = part.where(PlaceCondition.behind(order, place));
        }
        if (query.spec().none()) {
            return PagedQuery.Part.empty();
        }
        PagedQuery.Part<R> rows = query.remembering().fetch(part, order, size);
        if (cursor != null && rows.first().equals(place)) {
            throw PageOrder.behindItself(query.spec().type().name());
        }
        return rows;
    }

    private List<R> cut(List<R> rows) {
        return rows.size() > size ? rows.subList(0, size) : rows;
    }

    private static Optional<String> text(PlaceText texts, List<@Nullable Object> place) {
        return place.isEmpty() ? Optional.empty() : Optional.of(texts.write(place));
    }

    private PageOrder order() {
        String name = query.spec().type().name();
        PageOrder order = query.order()
                .filter(total -> total.steps().stream().map(Step::type).allMatch(PlainText::covers))
                .orElseThrow(() -> new InvalidQueryException(
                        "The rows of " + name + " have no place that a cursor could name: " + query.whyNoOrder()));
        if (order.steps().stream().anyMatch(step -> step.node().isSecret())) {
            throw new InvalidQueryException("A cursor would show a secret value of " + name
                    + ", by which its rows are ordered; order by another one");
        }
        return order;
    }
}
