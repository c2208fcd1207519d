package duo.core.query;

import duo.api.Annotated;
import duo.api.Bulk;
import duo.api.Children;
import duo.api.CommonTable;
import duo.api.DeleteResult;
import duo.api.FoundRow;
import duo.api.Grouped;
import duo.api.Q;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.Row;
import duo.api.SchemaOf;
import duo.api.Select;
import duo.api.Update;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.Group;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.relation.Relation;
import duo.core.execution.Output;
import duo.core.lookup.LookupParser;
import duo.core.page.PagedQuery;
import duo.core.plan.EntityReading;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.spec.Load;
import duo.core.spec.Loads;
import duo.core.spec.QuerySpec;
import duo.core.sql.Projection;
import duo.core.write.BulkWrites;
import duo.core.write.Payloads;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A query for models. */
public class ModelQuery<M> extends FilteredQuery<M, M, Query<M>, M> implements Query<M> {
    public ModelQuery(ModelContext context, Scope scope, QuerySpec<M> spec) {
        super(context, scope, spec);
    }

    @Override
    public final Query<M> with(QuerySpec<M> changed) {
        return like(changed);
    }

    /** The same kind of query with another specification. */
    ModelQuery<M> like(QuerySpec<M> changed) {
        return new ModelQuery<>(context, scope, changed);
    }

    /** The positions of the columns that are loaded. */
    BitSet loadedColumns() {
        BitSet all = new BitSet();
        all.set(0, spec.type().table().columns().size());
        return all;
    }

    @Override
    public final Query<M> onlyAll(List<? extends ValueColumn<? super M, ?>> columns) {
        return new PartialQuery<>(
                context, scope, spec, PartialQuery.positions(spec.type().table(), columns));
    }

    @Override
    public final Query<M> deferAll(List<? extends ValueColumn<? super M, ?>> columns) {
        BitSet loaded = loadedColumns();
        loaded.andNot(PartialQuery.positions(spec.type().table(), columns));
        return new PartialQuery<>(context, scope, spec, loaded);
    }

    @Override
    public final Select<M, Annotated<M>> annotateAll(List<? extends Expression<? super M, ?>> expressions) {
        return AnnotatedQuery.of(this, expressions);
    }

    @Override
    public final Select<M, Row> values() {
        return new DefaultSelect<>(context, scope, spec, Selections.columns(plan().columns()));
    }

    @Override
    public RowShape<M> shape() {
        return withJoined(
                new RowShape<>(spec.type().name(), plan().columns(), EntityReading.of(plan(), scope.identities())));
    }

    @Override
    public RowShape<M> passingShape() {
        return withJoined(new RowShape<>(
                spec.type().name(), plan().columns(), EntityReading.passing(plan(), scope.identities())));
    }

    /** The same rows with those of joined relations behind them. */
    final RowShape<M> withJoined(RowShape<M> models) {
        RowShape<M> joined =
                JoinedRelations.behind(models, spec.type(), loads(), context.services(), scope.identities());
        return loads().joinedCollection()
                .map(load -> withCollection(joined, load, load.relation().targetType()))
                .orElse(joined);
    }

    private <T> RowShape<M> withCollection(RowShape<M> models, Load load, EntityType<T> target) {
        return JoinedCollection.behind(models, plan(), load, context.services().plan(target), scope.identities());
    }

    @Override
    protected final duo.core.sql.Select select(QuerySpec<M> query, Projection items) {
        return loads().joinedCollection()
                .map(load -> JoinedCollection.select(query, items, load, plan().projection()))
                .orElseGet(() -> super.select(query, items));
    }

    /** Parts of a result might end between the rows of one model. */
    @Override
    protected final PagedQuery<M, M> paged() {
        return PagedQuery.of(like(spec.with(spec.options().with(loads().withoutJoinedCollection()))));
    }

    private Loads loads() {
        return spec.options().loads();
    }

    @Override
    public final boolean loadsMore() {
        return !loads().isEmpty();
    }

    @Override
    public final void completed(Scope within, List<M> rows) {
        new RelationLoader(context, within, spec.options()).complete(spec.type(), rows, loads());
    }

    @Override
    public final <T> Query<M> related(Relation<? super M, T> relation, UnaryOperator<Children<T>> children) {
        return related(relation.steps(), DefaultChildren.load(relation, children, this));
    }

    @Override
    public final Query<M> related(String path) {
        List<MappedRelation> steps = RelationNames.steps(spec.type(), path);
        return related(steps, Load.of(steps.getLast()));
    }

    private Query<M> related(List<MappedRelation> steps, Load last) {
        return with(spec.with(spec.options().with(loads().with(spec.type(), steps, last))));
    }

    @Override
    public final <S extends SchemaOf<? super M>> Select<M, S> asAll(
            Class<S> schema, List<? extends Expression<? super M, ?>> computed) {
        return new DefaultSelect<>(context, scope, spec, new SchemaRows<>(spec.type(), schema, computed).ofModels());
    }

    @Override
    public final Select<M, Row> valuesAll(List<? extends Expression<? super M, ?>> expressions) {
        return new DefaultSelect<>(context, scope, spec, Selections.rows(expressions));
    }

    @Override
    public final <V> Select<M, V> valuesList(Expression<? super M, V> expression) {
        return new DefaultSelect<>(context, scope, spec, Selections.values(expression));
    }

    @Override
    public final Grouped<M> groupByAll(List<? extends Expression<? super M, ?>> keys) {
        return DefaultGrouped.of(this, keys);
    }

    @Override
    public final Row aggregateAll(List<? extends Expression<? super Group<M>, ?>> aggregates) {
        return new Aggregation<>(this, aggregates).row();
    }

    @Override
    public final Query<M> filter(Q condition) {
        return lookups()
                .condition(condition.tree())
                .map(node -> with(spec.where(List.of(node))))
                .orElse(this);
    }

    @Override
    public final Query<M> orderBy(String first, String... rest) {
        return with(spec.withOrder(lookups().orders(first, rest)));
    }

    private LookupParser lookups() {
        return new LookupParser(spec.type(), context.json());
    }

    /** Inside another query a model is its key. */
    @Override
    final List<Output> inner() {
        return spec.type().table().ids().stream().map(Output::of).toList();
    }

    @Override
    public final Query<M> from(CommonTable<M> table) {
        return with(new CommonReads<>(this).from(table));
    }

    @Override
    public final Query<M> recursive(Function<FoundRow<M>, Condition<? super M>> next) {
        QuerySpec<M> all = QuerySpec.of(spec.type()).with(spec.options().ofOperand());
        return like(all).from(recursive("found", next, Recursion.once()));
    }

    @Override
    public final CommonTable<M> recursive(
            String name, Function<FoundRow<M>, Condition<? super M>> next, Recursion recursion) {
        return new CommonReads<>(this).recursive(name, next, recursion);
    }

    @Override
    public final long updateBulk(UnaryOperator<Update<M>> assignments, Bulk bulk) {
        return bulkWrites().update(assignments.apply(Update.empty()).assignments(), bulk);
    }

    @Override
    public final long updateBulk(SchemaOf<? super M> payload, Bulk bulk) {
        return bulkWrites().update(new Payloads<>(spec.type(), context).assignments(payload), bulk);
    }

    @Override
    public final long updateBulk(Map<String, ? extends @Nullable Object> payload, Bulk bulk) {
        return bulkWrites().update(new Payloads<>(spec.type(), context).assignments(payload), bulk);
    }

    @Override
    public final long deleteBulk(Bulk bulk) {
        return bulkWrites().delete(bulk);
    }

    @Override
    public final DeleteResult deleteBulkWithCounts(Bulk bulk) {
        return bulkWrites().deleteWithCounts(bulk);
    }

    private BulkWrites<M> bulkWrites() {
        return new BulkWrites<>(rows(), some -> new ModelQuery<>(some.context(), some.scope(), some.spec()).all());
    }
}
