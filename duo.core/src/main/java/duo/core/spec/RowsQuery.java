package duo.core.spec;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.plan.DialectServices;
import duo.core.plan.EntityPlan;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Projection;
import duo.core.sql.Rendered;
import duo.core.sql.Select;
import duo.core.sql.Statement;
import java.util.List;

/**
 * A query as it is seen by what sends it: what it asks for, where it runs and what its rows become.
 *
 * @param <M> the model
 * @param <R> what a row is read as
 */
public abstract class RowsQuery<M, R> {
    public final ModelContext context;
    public final Scope scope;
    public final QuerySpec<M> spec;

    public RowsQuery(ModelContext context, Scope scope, QuerySpec<M> spec) {
        this.context = context;
        this.scope = scope;
        this.spec = spec;
    }

    /** What is selected and how it is read. */
    public abstract RowShape<R> shape();

    /** The shape for rows that pass by: a transaction does not remember them. */
    public abstract RowShape<R> passingShape();

    public EntityPlan<M> plan() {
        return context.services().plan(spec.type());
    }

    /** The rows that it is about, whatever it reads of them. */
    public final SpecRows<M> rows() {
        return new SpecRows<>(context, scope, spec);
    }

    /** The query with the key behind its order, unless it gives distinct rows, which can have the same key no more. */
    public final QuerySpec<M> decided(QuerySpec<M> query) {
        QuerySpec<M> ordered = ordered(query);
        if (query.isDerived() && !selectsKey()) {
            return ordered.withOrder(ordered.decidedBy(
                    shape().items().stream().map(Node::unnamed).toList()));
        }
        if (query.distinct() && !selectsKey()) {
            return ordered;
        }
        return ordered.withOrder(ordered.decidedOrder());
    }

    public final boolean selectsKey() {
        List<Node> items = shape().items();
        return spec.isGrouped()
                || spec.type().table().ids().stream().allMatch(id -> items.contains(new Node.Column(id)));
    }

    /** Distinct rows can be ordered only by what is selected: a default order of other columns does not count for them. */
    public final QuerySpec<M> ordered(QuerySpec<M> query) {
        if (!query.distinct()) {
            return query;
        }
        List<Node> items = shape().items().stream().map(Node::unnamed).toList();
        if (query.effectiveOrder().stream()
                .allMatch(step -> items.stream()
                        .anyMatch(item -> item.isSameAs(step.node().unnamed())))) {
            return query;
        }
        if (query.order() == null) {
            return query.withOrder(List.of());
        }
        throw new InvalidQueryException("Distinct rows of " + spec.type().name()
                + " can be ordered only by what is selected; take distinct() off, or order by one of "
                + shape().columns().stream().map(Output::name).toList());
    }

    /** The statement of all rows, for the user to extend. */
    public final Rendered whole(DialectServices services) {
        QuerySpec<M> query = spec.none() ? spec.where(List.of(new Node.Constant(false))) : spec;
        return services.statements().render(selectRows(query));
    }

    /** The SELECT of all rows, to stand in a statement of the user. */
    public final Rendered embedded(DialectServices services) {
        return services.statements().render(selectRows(checkedInside()));
    }

    /** Whether statements follow that load what is related to the rows. */
    public boolean loadsMore() {
        return false;
    }

    /** Loads what is related to rows. */
    public void completed(Scope within, List<R> rows) {}

    public final Select selectRows(QuerySpec<M> query) {
        Locking.check(query);
        Projection items = projection();
        Locking.check(query, items);
        return select(ordered(query), items);
    }

    /** The statement that reads the rows. */
    protected Select select(QuerySpec<M> query, Projection items) {
        return query.select(items, true);
    }

    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    public final Projection projection(List<Output> columns) {
        return columns == plan().columns()
                ? plan().projection()
                : new Projection.Items(columns.stream().map(Output::node).toList());
    }

    protected final Projection projection() {
        return projection(shape().columns());
    }

    protected final QuerySpec<M> checkedInside() {
        Locking.refuse(spec, "A query inside another one");
        return spec.none() ? spec.where(List.of(new Node.Constant(false))) : spec;
    }

    public final Command command(Statement statement) {
        return rows().command(statement);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + spec.type().name() + ", "
                + spec.conditions().size() + " conditions]";
    }
}
