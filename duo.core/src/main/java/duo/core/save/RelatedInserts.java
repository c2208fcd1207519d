package duo.core.save;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.relation.Ref;
import duo.core.plan.ModelContext;
import duo.core.plan.RelationCells;
import duo.core.session.Scope;
import duo.core.write.LinkRows;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Inserts new models that are linked with one that is there.
 *
 * @param relation leads from the model to the new ones
 * @param model the model that is there
 */
public record RelatedInserts<M, T>(
        ModelContext context, Scope scope, MappedRelation relation, M model, EntityType<T> target) {

    /** Inserts a model and its link, and tells what is stored. */
    public T insertAndLink(T related, Key key, LinkRows rows, BiConsumer<Scope, T> told) {
        boolean linksItself = relation.inverseOf()
                .filter(inverse ->
                        new RelationCells<>(target, inverse).given(related).isPresent())
                .isPresent();
        return scope.<T>atomically(within -> {
            T stored = saved(within, related);
            Key linked = new HeldLinks<>(target, rows.targetColumns(), Optional.empty())
                    .key(stored)
                    .orElseThrow();
            LinkRows links = rows.in(within);
            if (!linksItself || links.present(key, List.of(linked)).isEmpty()) {
                links.insert(key, List.of(linked));
            }
            told.accept(within, stored);
            return stored;
        });
    }

    /** Inserts a model that refers to the one that is there, and tells what is stored. */
    public T insertReferring(T related, BiConsumer<Scope, T> told) {
        MappedRelation reference = relation.inverseOf().orElseThrow();
        @Nullable
        Ref<?> before = (Ref<?>) target.related(related, target.relations().indexOf(reference));
        Runnable back = () -> {
            if (target.isEntity()) {
                target.refer(related, reference, before);
            }
        };
        scope.undoWith(back);
        T stored;
        try {
            stored = saved(scope, target.refer(related, reference, Ref.to(model)));
        } catch (RuntimeException | Error refused) {
            back.run();
            throw refused;
        }
        told.accept(scope, stored);
        return stored;
    }

    private T saved(Scope within, T related) {
        return new Saves<>(context, within, target).insertWhole(related);
    }
}
