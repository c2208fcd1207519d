package duo.core.query;

import duo.api.Grouped;
import duo.api.Row;
import duo.api.SchemaOf;
import duo.api.Select;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Rows in groups. */
final class DefaultGrouped<M> implements Grouped<M> {
    private final ModelContext context;
    private final Scope scope;
    private final QuerySpec<M> spec;

    private DefaultGrouped(ModelContext context, Scope scope, QuerySpec<M> spec) {
        this.context = context;
        this.scope = scope;
        this.spec = spec;
    }

    static <M> Grouped<M> of(ModelQuery<M> query, List<? extends Expression<? super M, ?>> keys) {
        if (keys.isEmpty()) {
            throw new IllegalArgumentException(
                    "Rows are grouped by one expression at least; without groups use aggregate(..)");
        }
        if (query.spec.isSliced() || query.spec.distinct()) {
            throw new InvalidQueryException(
                    "A query with a limit, an offset or distinct() cannot be grouped; take them off, or"
                            + " set them on what values(..) of the groups gives");
        }
        Selections.refuseSameNamesOf(keys);
        List<Node> nodes = keys.stream().map(key -> key.node().unnamed()).toList();
        return new DefaultGrouped<>(query.context, query.scope, query.spec.groupedBy(nodes));
    }

    @Override
    public Grouped<M> havingAll(List<? extends Condition<? super Group<M>>> conditions) {
        return new DefaultGrouped<>(
                context,
                scope,
                spec.where(conditions.stream().<Node>map(Condition::node).toList()));
    }

    @Override
    public Select<Group<M>, Row> valuesAll(List<? extends Expression<? super Group<M>, ?>> expressions) {
        return select(Selections.rows(expressions), expressions);
    }

    @Override
    public <V> Select<Group<M>, V> valuesList(Expression<? super Group<M>, V> expression) {
        return select(Selections.values(expression), List.of(expression));
    }

    @Override
    public <S extends SchemaOf<? super M>> Select<Group<M>, S> asAll(
            Class<S> schema, List<? extends Expression<? super Group<M>, ?>> values) {
        return select(new SchemaRows<>(spec.type(), schema, values).ofGroups(), values);
    }

    private <R> Select<Group<M>, R> select(RowShape<R> shape, List<? extends Expression<?, ?>> expressions) {
        List<Node> unknown = new ArrayList<>();
        expressions.forEach(expression -> collectKeys(expression.node(), unknown));
        List<Node> groups = Objects.requireNonNull(spec.groups(), "groups");
        unknown.removeIf(key -> groups.stream().anyMatch(group -> group.isSameAs(key)));
        if (!unknown.isEmpty()) {
            throw new InvalidQueryException("group(..) names what the rows are not grouped by: " + unknown
                    + "; they are" + " grouped by " + groups);
        }
        return new DefaultSelect<>(context, scope, spec, shape);
    }

    private static void collectKeys(Node node, List<Node> keys) {
        if (node instanceof Grouping.Key key) {
            keys.add(key.node().unnamed());
        } else {
            node.forEach(part -> collectKeys(part, keys));
        }
    }
}
