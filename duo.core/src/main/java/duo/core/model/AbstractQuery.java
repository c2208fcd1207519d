package duo.core.model;

import duo.api.Fetch;
import duo.api.Filterable;
import duo.api.Page;
import duo.api.SqlText;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.meta.MappedColumn;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.session.Scope;
import duo.core.sql.Rendered;
import duo.core.sql.Statement;
import duo.core.sql.Statement.Projection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** What queries for models and for other rows have in common. */
abstract class AbstractQuery<M, Q extends Filterable<M, Q>, R> implements Filterable<M, Q>, Fetch<R> {
    final ModelContext context;
    final Scope scope;
    final QuerySpec<M> spec;

    AbstractQuery(ModelContext context, Scope scope, QuerySpec<M> spec) {
        this.context = context;
        this.scope = scope;
        this.spec = spec;
    }

    /** The same kind of query with another specification. */
    abstract Q with(QuerySpec<M> changed);

    /** What is selected and how it is read. */
    abstract RowShape<R> shape();

    EntityPlan<M> plan() {
        return context.services().plan(spec.type());
    }

    @Override
    public final Q whereAll(List<? extends Condition<? super M>> conditions) {
        return with(spec.where(conditions));
    }

    @Override
    public final Q orderBy() {
        return with(spec.withOrder(List.of()));
    }

    @Override
    public final Q orderByAll(List<? extends Order<? super M>> orders) {
        return with(spec.orderBy(orders));
    }

    @Override
    public final Q reverse() {
        return with(spec.reversed());
    }

    @Override
    public final Q limit(long rows) {
        return with(spec.withLimit(rows));
    }

    @Override
    public final Q offset(long rows) {
        return with(spec.withOffset(rows));
    }

    @Override
    public final Q distinct() {
        return with(spec.withDistinct());
    }

    @Override
    public final Q none() {
        return with(spec.withNone());
    }

    @Override
    public final Q timeout(Duration timeout) {
        return with(spec.withTimeout(timeout));
    }

    @Override
    public final List<R> all() {
        return fetch(spec);
    }

    @Override
    public final Optional<R> first() {
        List<R> rows = fetch(decided(spec).withLimit(spec.limit() == null ? 1L : Math.min(1, spec.limit())));
        return rows.stream().findFirst();
    }

    @Override
    public final Optional<R> last() {
        if (spec.isSliced()) {
            throw new InvalidQueryException("last() of a query with a limit or an offset would not be its last row; use"
                    + " reverse() before them, or all()");
        }
        QuerySpec<M> decided = decided(spec);
        if (decided.effectiveOrder().isEmpty()) {
            throw new InvalidQueryException(
                    "last() of distinct rows without their key needs an order: call orderBy(..)");
        }
        return fetch(decided.turned().withLimit(1L)).stream().findFirst();
    }

    /** The query with the key behind its order, unless it gives distinct rows, which can have the same key no more. */
    private QuerySpec<M> decided(QuerySpec<M> query) {
        QuerySpec<M> ordered = ordered(query);
        return query.distinct()
                        && !shape().columns().containsAll(spec.type().table().ids())
                ? ordered
                : ordered.withOrder(ordered.decidedOrder());
    }

    /** Distinct rows can be ordered only by what is selected: a default order of other columns does not count for them. */
    private QuerySpec<M> ordered(QuerySpec<M> query) {
        List<MappedColumn> columns = shape().columns();
        boolean selected = query.effectiveOrder().stream()
                .allMatch(step -> step.node() instanceof Node.Column column && columns.contains(column.column()));
        if (!query.distinct() || selected) {
            return query;
        }
        if (query.order() == null) {
            return query.withOrder(List.of());
        }
        throw new InvalidQueryException("Distinct rows of " + spec.type().name()
                + " can be ordered only by the columns that are selected; take distinct() off, or order by one of "
                + columns.stream().map(MappedColumn::property).toList());
    }

    @Override
    public final R one() {
        return oneOrEmpty()
                .orElseThrow(
                        () -> new NotFoundException("No " + spec.type().name() + " fulfils the conditions of one()"));
    }

    @Override
    public final Optional<R> oneOrEmpty() {
        List<R> rows = fetch(spec.withLimit(spec.limit() == null ? 2L : Math.min(2, spec.limit())));
        if (rows.size() > 1) {
            throw new MultipleResultsException(
                    "More than one " + spec.type().name() + " fulfils the conditions of one()");
        }
        return rows.stream().findFirst();
    }

    @Override
    public final long count() {
        return count(spec);
    }

    private long count(QuerySpec<M> query) {
        if (query.none()) {
            return 0;
        }
        Projection.Count projection = new Projection.Count(shape().columns());
        // Without a slice the order does not change the number, and some databases refuse it in a subquery.
        Command command = command(ordered(query).select(projection, query.isSliced()));
        return scope.<Long>run(
                false,
                place -> context.runner().query(place, command, result -> {
                    result.next();
                    return result.getLong(1);
                }));
    }

    @Override
    public final boolean exists() {
        if (spec.none() || (spec.limit() != null && spec.limit() == 0)) {
            return false;
        }
        Projection projection = spec.distinct() ? new Projection.Columns(shape().columns()) : new Projection.One();
        Command command = command(spec.withLimit(1L).select(projection, false));
        return scope.<Boolean>run(false, place -> context.runner().query(place, command, result -> result.next()));
    }

    @Override
    public final Page<R> page() {
        return page(OptionalLong.empty());
    }

    @Override
    public final Page<R> pageWithTotal() {
        limitOfPage();
        return page(OptionalLong.of(count(spec.withLimit(null).withOffset(null))));
    }

    private long limitOfPage() {
        if (spec.limit() == null || spec.limit() < 1) {
            throw new InvalidQueryException(
                    "A page needs its greatest number of rows: call limit(..) or paginate(..) first");
        }
        return spec.limit();
    }

    private Page<R> page(OptionalLong total) {
        long limit = limitOfPage();
        List<R> rows = fetch(spec.withLimit(limit == Long.MAX_VALUE ? limit : limit + 1));
        boolean hasNext = rows.size() > limit;
        List<R> content = hasNext ? rows.subList(0, (int) limit) : rows;
        return new Page<>(content, spec.offset() == null ? 0 : spec.offset(), limit, hasNext, total);
    }

    @Override
    public final SqlText toSql() {
        Rendered rendered = context.services().statements().render(selectRows(spec));
        List<@Nullable Object> shown = new ArrayList<>();
        for (Node.Value parameter : rendered.parameters()) {
            shown.add(parameter.secret() && parameter.value() != null ? "***" : parameter.value());
        }
        return new SqlText(rendered.sql(), shown);
    }

    final List<R> fetch(QuerySpec<M> query) {
        if (query.none() || (query.limit() != null && query.limit() == 0)) {
            return new ArrayList<>();
        }
        Command command = command(selectRows(query));
        return scope.run(false, place -> {
            // Asked for here, where a session has begun its transaction and so has a place for the entities it meets.
            RowShape<R> shape = shape();
            return context.runner()
                    .query(place, command, result -> shape.readAll(result, plan().types(shape.columns())));
        });
    }

    private Statement.Select selectRows(QuerySpec<M> query) {
        return ordered(query).select(new Projection.Columns(shape().columns()), true);
    }

    final Command command(Statement statement) {
        Rendered rendered = context.services().statements().render(statement);
        return plan().command(
                        rendered.sql(),
                        rendered.parameters(),
                        !(statement instanceof Statement.Select),
                        spec.timeout());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + spec.type().name() + ", "
                + spec.conditions().size() + " conditions]";
    }
}
