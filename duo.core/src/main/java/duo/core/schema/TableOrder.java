package duo.core.schema;

import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts tables after those that they refer to, as far as cycles allow. */
final class TableOrder {
    private final Map<Class<?>, EntityType<?>> byModel = new HashMap<>();
    private final Set<EntityType<?>> ordered = new LinkedHashSet<>();
    private final Set<EntityType<?>> visiting = new HashSet<>();

    private TableOrder() {}

    static List<EntityType<?>> of(List<EntityType<?>> types) {
        TableOrder order = new TableOrder();
        types.forEach(type -> order.byModel.put(type.type(), type));
        types.forEach(order::visit);
        return new ArrayList<>(order.ordered);
    }

    private void visit(EntityType<?> type) {
        if (ordered.contains(type) || !visiting.add(type)) {
            return;
        }
        for (MappedColumn column : type.table().columns()) {
            column.reference().map(reference -> byModel.get(reference.target())).ifPresent(this::visit);
        }
        ordered.add(type);
    }
}
