package duo.core.save;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.RelationAccess;
import duo.api.relation.Many;
import duo.core.session.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The collection that a model has loaded: it follows the rows that are written.
 *
 * @param target the related model
 * @param columns what its rows are told apart by
 * @param collection the collection, or empty where none is loaded
 */
public record HeldLinks<T>(EntityType<T> target, List<MappedColumn> columns, Optional<Many<?>> collection) {

    /** Changes the models that are held; null stands for a model that is not at hand. */
    @SuppressWarnings("unchecked") // a relation holds models of its target
    public void change(Scope scope, UnaryOperator<Map<Key, @Nullable T>> change) {
        collection.ifPresent(many -> {
            List<T> before = (List<T>) many.list();
            Map<Key, @Nullable T> held = new LinkedHashMap<>();
            before.forEach(model -> held.put(key(model).orElseThrow(), model));
            List<T> after = new ArrayList<>();
            boolean complete = true;
            for (@Nullable T model : change.apply(held).values()) {
                if (model == null) {
                    complete = false;
                } else {
                    after.add(model);
                }
            }
            scope.undoWith(() -> RelationAccess.get().load(many, before));
            if (complete) {
                RelationAccess.get().load(many, after);
            } else {
                RelationAccess.get().unload(many);
            }
        });
    }

    /** What tells a model apart; empty where it has no key yet. */
    public Optional<Key> key(T model) {
        if (columns.equals(target.table().ids())) {
            return target.key(model);
        }
        List<Object> parts = new ArrayList<>();
        for (MappedColumn column : columns) {
            @Nullable Object part = target.get(model, target.table().indexOf(column));
            if (part == null) {
                return Optional.empty();
            }
            parts.add(part);
        }
        return Optional.of(new Key(parts));
    }
}
