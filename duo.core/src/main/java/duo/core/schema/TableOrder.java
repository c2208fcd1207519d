package duo.core.schema;

import duo.api.meta.EntityType;
import duo.api.meta.ForeignKey;
import duo.api.meta.Junction;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.RelationKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts tables after those that they refer to, as far as circles allow; the junctions between models stand behind both. */
final class TableOrder {
    private final Map<Class<?>, MappedTable> byModel = new HashMap<>();
    private final Map<MappedTable, String> names = new LinkedHashMap<>();
    private final Set<MappedTable> ordered = new LinkedHashSet<>();
    private final Set<MappedTable> visiting = new HashSet<>();

    private TableOrder() {}

    /**
     * A table.
     *
     * @param name what messages and logs call it: the model, or the relation of a junction
     */
    record Planned(MappedTable table, String name) {}

    /** The tables that are created: a junction comes with the model that declares it. */
    static List<Planned> toCreate(List<EntityType<?>> types) {
        return of(types, false);
    }

    /** The tables that are dropped, in reverse: a junction goes with either of the models that it links. */
    static List<Planned> toDrop(List<EntityType<?>> types) {
        return of(types, true).reversed();
    }

    private static List<Planned> of(List<EntityType<?>> types, boolean bothSides) {
        TableOrder order = new TableOrder();
        for (EntityType<?> type : types) {
            order.byModel.put(type.type(), type.table());
            order.names.put(type.table(), type.name());
        }
        for (EntityType<?> type : types) {
            type.relations().stream()
                    .filter(relation -> relation.kind() == RelationKind.MANY_TO_MANY)
                    .filter(relation -> bothSides || relation.isOwning())
                    .forEach(order::addJunction);
        }
        order.names.keySet().forEach(order::visit);
        List<Planned> planned = new ArrayList<>();
        order.ordered.forEach(table -> planned.add(new Planned(table, order.names.getOrDefault(table, ""))));
        return planned;
    }

    private void addJunction(MappedRelation relation) {
        Junction junction = relation.junction().orElseThrow();
        if (junction.through().isEmpty()) {
            names.putIfAbsent(
                    junction.table(), relation.inverseOf().orElse(relation).toString());
        }
    }

    private void visit(MappedTable table) {
        if (ordered.contains(table) || !visiting.add(table)) {
            return;
        }
        for (ForeignKey key : table.foreignKeys()) {
            MappedTable target = byModel.get(key.target());
            if (target != null) {
                visit(target);
            }
        }
        ordered.add(table);
    }
}
