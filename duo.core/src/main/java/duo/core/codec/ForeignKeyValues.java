package duo.core.codec;

import duo.api.Entity;
import duo.api.Key;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.relation.Ref;
import duo.api.spi.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Spreads what was given for a reference over the columns of its foreign key. */
public final class ForeignKeyValues {
    private ForeignKeyValues() {}

    /**
     * The values of the columns.
     *
     * @param relation the reference
     * @param given a model, a reference, a key, or null
     * @param json maps JSON
     * @return a value for each column, in the type of the column; null for no reference
     * @throws IllegalArgumentException if it does not fit; the message names the property
     */
    public static Map<MappedColumn, @Nullable Object> of(
            MappedRelation relation, @Nullable Object given, JsonMapper json) {
        Map<MappedColumn, @Nullable Object> values = new LinkedHashMap<>();
        List<MappedColumn> columns = relation.columns();
        for (int part = 0; part < columns.size(); part++) {
            @Nullable Object value = part(relation, given, part);
            values.put(columns.get(part), Conversions.to(columns.get(part), value, json));
        }
        return values;
    }

    private static @Nullable Object part(MappedRelation relation, @Nullable Object given, int part) {
        if (given instanceof Ref<?> reference && reference.type() == relation.target()) {
            return relation.value(reference, part);
        }
        if (given instanceof Entity
                || (given instanceof Record && relation.target().isInstance(given))) {
            return part(relation, Ref.to(given), part);
        }
        int size = relation.columns().size();
        if (given == null || size == 1) {
            return given;
        }
        if (given instanceof Key key && key.values().size() == size) {
            return key.values().get(part);
        }
        throw new IllegalArgumentException("A value of type " + given.getClass().getSimpleName() + " does not fit "
                + relation + ", whose key has " + size + " values; give a Key of them, a reference, or the "
                + relation.target().getSimpleName());
    }
}
