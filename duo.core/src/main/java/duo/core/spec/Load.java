package duo.core.spec;

import duo.api.LoadStrategy;
import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import java.util.List;
import java.util.Optional;

/**
 * A relation that is loaded, and what of it. Immutable.
 *
 * @param children which of the related rows, in what order and how many for each row, and what is loaded with them
 * @param asked the strategy that was asked for
 */
public record Load(MappedRelation relation, QuerySpec<?> children, Optional<LoadStrategy> asked) {

    /** All that the relation leads to. */
    public static Load of(MappedRelation relation) {
        return new Load(relation, QuerySpec.of(relation.targetType()), Optional.empty());
    }

    /** The same with more that is loaded behind it. */
    Load with(Loads loads) {
        return new Load(relation, with(children, loads), asked);
    }

    private static <T> QuerySpec<T> with(QuerySpec<T> children, Loads loads) {
        return children.with(children.options().with(loads));
    }

    /** Which of the related rows are loaded, asked for by their type. */
    @SuppressWarnings("unchecked") // the children are those of the target
    public <T> QuerySpec<T> children(EntityType<T> target) {
        if (!children.type().equals(target)) {
            throw new IllegalArgumentException(relation + " does not lead to " + target.name());
        }
        return (QuerySpec<T>) children;
    }

    /** What is loaded with the related rows. */
    public Loads behind() {
        return children.options().loads();
    }

    /** Whether it comes in the statement of the rows that it belongs to. */
    public boolean isJoined() {
        return asked.map(strategy -> strategy == LoadStrategy.JOIN)
                .orElse(relation.kind().isSingle() && !isRestricted());
    }

    /** The same without the relation back to the models at hand, which needs no statement. */
    public Load withoutWayBack() {
        List<Load> others = behind().all().stream()
                .filter(load -> load.isCustomised()
                        || !load.behind().isEmpty()
                        || relation.inverseOf().filter(load.relation()::equals).isEmpty())
                .toList();
        return relation.kind() == RelationKind.MANY_TO_MANY ? this : with(new Loads(others));
    }

    boolean isJoinedCollection() {
        return isJoined() && !relation.kind().isSingle();
    }

    Load withoutJoinedCollection() {
        return isJoinedCollection() ? new Load(relation, children, Optional.of(LoadStrategy.SELECT)) : this;
    }

    private boolean isRestricted() {
        return !children.conditions().isEmpty()
                || children.isSliced()
                || children.none()
                || children.options().hasStatement();
    }

    private boolean isCustomised() {
        return isRestricted() || children.order() != null || asked.isPresent();
    }

    /** The same with what another asks of the relation. */
    Load merged(Load other) {
        if (isCustomised() && other.isCustomised()) {
            throw new InvalidQueryException("related(..) customises " + relation + " twice; say all of it in one call");
        }
        Load customised = isCustomised() ? this : other;
        return customised.with(behind().merged(other.behind()));
    }

    /** Refuses what cannot be loaded so. */
    Load checked() {
        if (!isJoined()) {
            return this;
        }
        if (isRestricted()) {
            throw new InvalidQueryException(
                    relation + " is loaded by a join, which takes no conditions, limits, or options of a"
                            + " statement of its own; use LoadStrategy.SELECT for them");
        }
        if (relation.kind().isSingle() && children.order() != null) {
            throw new InvalidQueryException(relation + " leads to one row, which has no order");
        }
        return this;
    }
}
