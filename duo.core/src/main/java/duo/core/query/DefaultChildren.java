package duo.core.query;

import duo.api.Children;
import duo.api.LoadStrategy;
import duo.api.Q;
import duo.api.Query;
import duo.api.expr.Condition;
import duo.api.expr.Order;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.Metamodel;
import duo.api.relation.Relation;
import duo.core.spec.Load;
import duo.core.spec.QuerySpec;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What is loaded of a relation, kept as a query that is never sent as it is. */
public final class DefaultChildren<T> implements Children<T> {
    private final ModelQuery<T> query;
    private final Optional<LoadStrategy> asked;

    private DefaultChildren(ModelQuery<T> query, Optional<LoadStrategy> asked) {
        this.query = query;
        this.asked = asked;
    }

    /** The last step of a way, as the user wants it. */
    public static <T> Load load(Relation<?, T> relation, UnaryOperator<Children<T>> wanted, ModelQuery<?> from) {
        EntityType<T> type = Metamodel.of(relation.target());
        Children<T> all =
                new DefaultChildren<>(new ModelQuery<>(from.context, from.scope, QuerySpec.of(type)), Optional.empty());
        if (!(wanted.apply(all) instanceof DefaultChildren<T> children)) {
            throw new IllegalArgumentException("The children of related(..) are made of those that are given to it");
        }
        MappedRelation last = relation.steps().getLast();
        return new Load(last, children.query.spec, children.asked);
    }

    private Children<T> with(Query<T> changed) {
        return new DefaultChildren<>((ModelQuery<T>) changed, asked);
    }

    @Override
    public Children<T> using(LoadStrategy strategy) {
        return new DefaultChildren<>(query, Optional.of(strategy));
    }

    @Override
    public Children<T> whereAll(List<? extends Condition<? super T>> conditions) {
        return with(query.whereAll(conditions));
    }

    @Override
    public Children<T> distinct() {
        return this;
    }

    @Override
    public Children<T> none() {
        return with(query.none());
    }

    @Override
    public Children<T> orderBy() {
        return with(query.orderBy());
    }

    @Override
    public Children<T> orderByAll(List<? extends Order<? super T>> orders) {
        return with(query.orderByAll(orders));
    }

    @Override
    public Children<T> orderBy(String first, String... rest) {
        return with(query.orderBy(first, rest));
    }

    @Override
    public Children<T> reverse() {
        return with(query.reverse());
    }

    @Override
    public Children<T> limit(long rows) {
        return with(query.limit(rows));
    }

    @Override
    public Children<T> offset(long rows) {
        return with(query.offset(rows));
    }

    @Override
    public Children<T> timeout(Duration timeout) {
        return with(query.timeout(timeout));
    }

    @Override
    public Children<T> tag(String comment) {
        return with(query.tag(comment));
    }

    @Override
    public Children<T> fetchSize(int rows) {
        return with(query.fetchSize(rows));
    }

    @Override
    public Children<T> filter(Q condition) {
        return with(query.filter(condition));
    }

    @Override
    public <U> Children<T> related(Relation<? super T, U> relation, UnaryOperator<Children<U>> children) {
        return with(query.related(relation, children));
    }

    @Override
    public Children<T> related(String path) {
        return with(query.related(path));
    }
}
