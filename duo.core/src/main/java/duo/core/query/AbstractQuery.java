package duo.core.query;

import duo.api.Combined;
import duo.api.Combining;
import duo.api.Operand;
import duo.api.Ordered;
import duo.api.Page;
import duo.api.QueryStatement;
import duo.api.SqlText;
import duo.api.Subquery;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.api.expr.Order;
import duo.api.meta.ValueType;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.page.PagedFetch;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.raw.RawSelect;
import duo.core.session.Scope;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import duo.core.sql.Projection;
import duo.core.sql.Rendered;
import duo.core.sql.Select;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What queries for models and for other rows have in common.
 *
 * @param <T> what conditions and orders are about: the model, or groups of it
 * @param <M> the model
 * @param <Q> the kind of query
 * @param <R> what a row is read as
 */
abstract class AbstractQuery<T, M, Q extends Ordered<T, Q>, R> extends PagedFetch<M, R>
        implements Ordered<T, Q>, Subquery<R>, Combining<R, Combined<T, R>> {
    AbstractQuery(ModelContext context, Scope scope, QuerySpec<M> spec) {
        super(context, scope, spec);
    }

    /** The same kind of query with another specification. */
    abstract Q with(QuerySpec<M> changed);

    @Override
    public final Q orderBy() {
        return with(spec.withOrder(List.of()));
    }

    @Override
    public final Q orderByAll(List<? extends Order<? super T>> orders) {
        return with(spec.withOrder(
                orders.stream().map(order -> order.sort().map(this::resolve)).toList()));
    }

    @Override
    public final Q reverse() {
        boolean unordered = spec.isDerived() && spec.effectiveOrder().isEmpty();
        return with(unordered ? decided(spec).turned() : spec.reversed());
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
    public final Q timeout(Duration timeout) {
        return with(spec.with(spec.options().with(timeout)));
    }

    @Override
    public final Q tag(String comment) {
        return with(spec.with(spec.options().withTag(comment)));
    }

    @Override
    public final Q fetchSize(int rows) {
        return with(spec.with(spec.options().withFetchRows(rows)));
    }

    @Override
    public final List<R> all() {
        return fetch(spec);
    }

    @Override
    public final Optional<R> first() {
        List<R> rows = fetch(decided(spec).withLimit(spec.limit() == null ? 1L : Math.min(1, spec.limit())));
        return firstOf(rows);
    }

    /** NULL as a value is no value. */
    private static <R> Optional<R> firstOf(List<R> rows) {
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
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
        return firstOf(fetch(decided.turned().withLimit(1L)));
    }

    @Override
    public final R one() {
        List<R> rows = atMostOne();
        if (rows.isEmpty()) {
            throw new NotFoundException("No " + spec.type().name() + " fulfils the conditions of one()");
        }
        @Nullable R row = rows.get(0);
        if (row == null) {
            throw new DatabaseException("The value of one() is NULL; use oneOrEmpty() where it may be", null, null);
        }
        return row;
    }

    @Override
    public final Optional<R> oneOrEmpty() {
        return firstOf(atMostOne());
    }

    private List<R> atMostOne() {
        List<R> rows = fetch(spec.withLimit(spec.limit() == null ? 2L : Math.min(2, spec.limit())));
        if (rows.size() > 1) {
            throw new MultipleResultsException(
                    "More than one " + spec.type().name() + " fulfils the conditions of one()");
        }
        return rows;
    }

    @Override
    public final long count() {
        return count(spec);
    }

    private long count(QuerySpec<M> query) {
        if (query.none()) {
            return 0;
        }
        Locking.refuse(query, "count()");
        Projection.Count projection = new Projection.Count(shape().items());
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
        if (spec.isEmpty()) {
            return false;
        }
        Locking.refuse(spec, "exists()");
        Projection projection = spec.distinct() ? projection() : new Projection.One();
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
        return page(OptionalLong.of(
                count(spec.with(spec.options().withoutLock()).withLimit(null).withOffset(null))));
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
        return new SqlText(spec.options().tagged(rendered.sql()), shown);
    }

    @Override
    public final String explain() {
        return new Explanation(this).text(false);
    }

    @Override
    public final String explainAnalyze() {
        return new Explanation(this).text(true);
    }

    @Override
    public final QueryStatement<R> statement() {
        return RawSelect.of(this);
    }

    protected final List<R> fetch(QuerySpec<M> query) {
        if (query.isEmpty()) {
            return new ArrayList<>();
        }
        return loadsMore()
                ? scope.together(within -> {
                    List<R> rows = fetch(query, within);
                    completed(within, rows);
                    return rows;
                })
                : fetch(query, scope);
    }

    private List<R> fetch(QuerySpec<M> query, Scope within) {
        Command command = command(selectRows(query));
        return within.run(false, place -> {
            Locking.check(query, place);
            // Asked for here, where a session has begun its transaction and so has a place for the entities it meets.
            RowShape<R> shape = shape();
            return context.runner()
                    .query(place, command, result -> shape.readAll(result, plan().typesOf(shape.columns())));
        });
    }

    @Override
    public final Nested.Query nested() {
        return inside(inner());
    }

    @Override
    public final Nested.Query operand() {
        return inside(shape().columns());
    }

    /** Inside another query the order counts only where it decides which rows are given. */
    private Select inside(List<Output> selected) {
        QuerySpec<M> query = checkedInside();
        Projection items =
                new Projection.Items(selected.stream().map(Output::node).toList());
        return ordered(query).select(items, query.isSliced());
    }

    /** The rows that a recursion begins with; it finds each row once, so that distinct ones need no care. */
    final Select seed(List<Node> items) {
        QuerySpec<M> query = checkedInside();
        return query.select(new Projection.Items(items), query.isSliced()).all();
    }

    @Override
    public final Combined<T, R> combine(SetOperator operator, List<? extends Operand<R>> others) {
        return Combinations.of(this, operator, others);
    }

    /** What it selects where it is the first of combined queries. */
    List<CombinedColumn> combinedColumns() {
        return shape().columns().stream()
                .map(output -> new CombinedColumn(output.node().unnamed(), output.node()))
                .toList();
    }

    /** An expression of the user in terms of what the query takes its rows from. */
    Node resolve(Node node) {
        return node;
    }

    /** What is selected where the query stands inside another. */
    List<Output> inner() {
        return shape().columns();
    }

    @Override
    public final List<ValueType> columnTypes() {
        return inner().stream().map(Output::type).toList();
    }

    @Override
    public final List<ValueType> operandTypes() {
        return shape().columns().stream().map(Output::type).toList();
    }
}
