package duo.api.relation;

import duo.api.meta.MappedRelation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The relations on a way. */
final class Steps {
    private Steps() {}

    static List<MappedRelation> join(List<MappedRelation> first, List<MappedRelation> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    static String text(Class<?> model, List<MappedRelation> steps) {
        return model.getSimpleName()
                + steps.stream().map(step -> "." + step.property()).collect(Collectors.joining());
    }
}
