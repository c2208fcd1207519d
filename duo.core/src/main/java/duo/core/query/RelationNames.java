package duo.core.query;

import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import java.util.ArrayList;
import java.util.List;

/** Finds relations by their names. */
final class RelationNames {
    private RelationNames() {}

    /** The relations of a path of properties with two underscores between them. */
    static List<MappedRelation> steps(EntityType<?> type, String path) {
        List<MappedRelation> steps = new ArrayList<>();
        EntityType<?> reached = type;
        for (String name : path.split("__", -1)) {
            MappedRelation step = step(reached, name);
            steps.add(step);
            reached = step.targetType();
        }
        return steps;
    }

    private static MappedRelation step(EntityType<?> type, String name) {
        return type.relation(name).orElseThrow(() -> {
            List<String> known =
                    type.relations().stream().map(MappedRelation::property).toList();
            return new InvalidQueryException(type.name() + " has no relation " + name + "; it has "
                    + (known.isEmpty() ? "none" : String.join(", ", known)));
        });
    }
}
