package duo.core.model;

import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.relation.Ref;
import duo.core.codec.Conversions;
import duo.core.plan.ModelContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes keys of values that the program gives.
 *
 * @param columns the key, or what else tells the rows of the model apart
 */
record GivenKeys(ModelContext context, EntityType<?> type, List<MappedColumn> columns) {

    /** The key of one value for each column, where a key of several values stands for all of them. */
    Key of(Object first, Object... rest) {
        List<Object> given = new ArrayList<>();
        Stream.concat(Stream.of(first), Arrays.stream(rest))
                .flatMap(GivenKeys::parts)
                .forEach(given::add);
        if (given.size() != columns.size()) {
            throw new IllegalArgumentException("The key of " + type.name() + " has " + columns.size() + " values ("
                    + columns.stream().map(MappedColumn::property).toList() + "), but " + given.size()
                    + " were given");
        }
        List<Object> parts = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            MappedColumn column = columns.get(i);
            Object part = Objects.requireNonNull(Conversions.to(column, given.get(i), context.json()), "key");
            parts.add(context.services().plan(type).keyPart(column, part));
        }
        return new Key(parts);
    }

    /** A key, or a reference by one, stands for all of its values. */
    private static Stream<Object> parts(Object given) {
        @Nullable
        Object key =
                given instanceof Ref<?> reference ? reference.keyIfPresent().orElse(null) : given;
        return key instanceof Key several ? several.values().stream() : Stream.of(given);
    }
}
