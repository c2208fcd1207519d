package duo.core.delete;

import duo.api.Key;
import duo.api.meta.MappedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row that is going to be deleted, as far as what refers to it needs to know it.
 *
 * @param key its key
 * @param columns the columns that are known
 * @param values their values
 * @param model the row as a model, or null where nobody is told of it
 */
public record DoomedRow(
        Key key,
        List<MappedColumn> columns,
        List<@Nullable Object> values,
        @Nullable Object model) {

    /** A row of which nobody is told. */
    public DoomedRow(Key key, List<MappedColumn> columns, List<@Nullable Object> values) {
        this(key, columns, values, null);
    }

    /** A row of which nothing but the key is known. */
    public static DoomedRow of(Key key, List<MappedColumn> ids) {
        return new DoomedRow(key, ids, new ArrayList<>(key.values()));
    }

    /** The same row as a model. */
    public DoomedRow as(Object other) {
        return new DoomedRow(key, columns, values, other);
    }

    /** The values of some columns, or empty when one is NULL and so nothing can refer to them. */
    public Optional<Key> part(List<MappedColumn> wanted) {
        List<Object> parts = new ArrayList<>(wanted.size());
        for (MappedColumn column : wanted) {
            @Nullable Object value = values.get(columns.indexOf(column));
            if (value == null) {
                return Optional.empty();
            }
            parts.add(value);
        }
        return Optional.of(new Key(parts));
    }
}
