package duo.core.write;

import duo.api.Key;
import duo.api.meta.MappedColumn;
import duo.core.delete.DoomedRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row as the database holds it, as far as it was read.
 *
 * @param key its key
 * @param columns the columns that were read
 * @param values their values
 */
public record StoredRow(Key key, List<MappedColumn> columns, List<@Nullable Object> values) {

    /** The value of a column that was read. */
    public @Nullable Object value(MappedColumn column) {
        return values.get(columns.indexOf(column));
    }

    /** The values of columns that were read. */
    public List<@Nullable Object> values(List<MappedColumn> some) {
        List<@Nullable Object> found = new ArrayList<>(some.size());
        some.forEach(column -> found.add(value(column)));
        return found;
    }

    /** The row as one that is deleted. */
    public DoomedRow doomed() {
        return new DoomedRow(key, columns, values);
    }
}
