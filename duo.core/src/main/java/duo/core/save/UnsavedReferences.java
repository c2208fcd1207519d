package duo.core.save;

import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.core.plan.RelationCells;
import java.util.Collection;

/** Refuses references to models that have no key, since the row could not hold them. */
public final class UnsavedReferences {
    private UnsavedReferences() {}

    /** Refuses those that some columns would be written for. */
    public static <M> void refuse(EntityType<M> type, M model, Collection<MappedColumn> written) {
        for (MappedRelation relation : type.relations()) {
            if (relation.kind() == RelationKind.TO_ONE
                    && relation.columns().stream().anyMatch(written::contains)) {
                new RelationCells<>(type, relation).atHand(model).ifPresent(target -> refuse(relation, target));
            }
        }
    }

    /** Refuses a model at hand that has no key. */
    static void refuse(MappedRelation relation, Object target) {
        if (hasNoKey(relation.targetType(), target)) {
            String name = relation.targetType().name();
            throw new IllegalStateException(
                    relation + " refers to a model, " + name + ", that has no key yet; save the " + name
                            + " first"
                            + (relation.isCascading()
                                    ? ""
                                    : ", or annotate " + relation + " with @Cascade and save within a transaction"));
        }
    }

    @SuppressWarnings("unchecked") // a relation holds models of its target
    private static <T> boolean hasNoKey(EntityType<T> type, Object target) {
        return type.key((T) target).isEmpty();
    }
}
