package duo.core.spec;

import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The relations that are loaded with rows, as a tree: each relation once, with what is loaded behind it. Immutable. */
public record Loads(List<Load> all) {
    public static final Loads NONE = new Loads(List.of());

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The same with one more way. */
    public Loads with(EntityType<?> type, List<MappedRelation> steps, Load last) {
        return merged(way(type, steps, last)).checked();
    }

    private static Loads way(EntityType<?> type, List<MappedRelation> steps, Load last) {
        MappedRelation first = steps.get(0);
        if (!type.relations().contains(first)) {
            throw new InvalidQueryException(
                    first + " is no relation of " + type.name() + ", which has " + type.relations());
        }
        Load load = steps.size() == 1
                ? last
                : Load.of(first).with(way(first.targetType(), steps.subList(1, steps.size()), last));
        return new Loads(List.of(load.checked()));
    }

    Loads merged(Loads others) {
        List<Load> merged = new ArrayList<>(all);
        for (Load other : others.all) {
            int known = position(merged, other.relation());
            if (known < 0) {
                merged.add(other);
            } else {
                merged.set(known, merged.get(known).merged(other).checked());
            }
        }
        return new Loads(List.copyOf(merged));
    }

    private static int position(List<Load> loads, MappedRelation relation) {
        for (int i = 0; i < loads.size(); i++) {
            if (loads.get(i).relation().equals(relation)) {
                return i;
            }
        }
        return -1;
    }

    /** Those to one row that come in the statement of the rows. */
    public List<Load> joined() {
        return all.stream()
                .filter(load -> load.isJoined() && load.relation().kind().isSingle())
                .toList();
    }

    /** That to many rows that comes in the statement of the rows. */
    public Optional<Load> joinedCollection() {
        return all.stream().filter(Load::isJoinedCollection).findFirst();
    }

    /** The same where each collection is read by a statement of its own. */
    public Loads withoutJoinedCollection() {
        return new Loads(all.stream().map(Load::withoutJoinedCollection).toList());
    }

    /** Several collections in one statement would give each row of one with each row of the other. */
    private Loads checked() {
        if (all.stream().filter(Load::isJoinedCollection).count() > 1
                || all.stream()
                        .anyMatch(load -> load.behind().joinedCollection().isPresent())) {
            throw new InvalidQueryException(
                    "Only one collection of the model itself can be loaded by a join; load the others with"
                            + " LoadStrategy.SELECT");
        }
        return this;
    }
}
