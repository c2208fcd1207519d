package duo.core.raw;

import duo.api.Row;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.core.codec.RowValues;
import duo.core.plan.ModelContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads results of raw SQL whose columns are known only to the database. */
final class RawValues {
    private final ModelContext context;
    private final RowValues conversions;

    RawValues(ModelContext context) {
        this.context = context;
        this.conversions = new RowValues(context.json());
    }

    RawReading.Rows<Row> rows(ResultSet result) throws SQLException {
        ResultColumns columns = ResultColumns.of(result, context.services().dialect());
        RowNames names = RowNames.of(columns.labels());
        return most -> {
            List<@Nullable Row> rows = new ArrayList<>();
            while (rows.size() < most && result.next()) {
                @Nullable
                Object[] values = new @Nullable Object[columns.labels().size()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = value(result, columns, i);
                }
                rows.add(new ValueRow(names, values, conversions));
            }
            return rows;
        };
    }

    <V> RawReading.Rows<V> values(ResultSet result, Class<V> type) throws SQLException {
        ResultColumns columns = ResultColumns.of(result, context.services().dialect());
        if (columns.labels().size() != 1) {
            throw new InvalidQueryException("The result has the columns " + columns.labels() + ", but a "
                    + type.getSimpleName() + " takes one: select one column, or read rows()");
        }
        return most -> {
            List<@Nullable V> values = new ArrayList<>();
            while (values.size() < most && result.next()) {
                @Nullable Object value = value(result, columns, 0);
                values.add(value == null ? null : converted(columns.labels().get(0), value, type));
            }
            return values;
        };
    }

    /** The only key that an insert made. */
    <K> K key(ResultSet result, Class<K> type) throws SQLException {
        List<@Nullable K> keys = values(result, type).read(Long.MAX_VALUE);
        @Nullable K key = keys.isEmpty() ? null : keys.get(0);
        if (key == null || keys.size() > 1) {
            throw new DatabaseException(
                    "The statement made " + (key == null ? "no key" : keys.size() + " keys") + " instead of one",
                    null,
                    null);
        }
        return key;
    }

    private <V> V converted(String label, Object value, Class<V> type) {
        try {
            return RowValues.convert(value, type);
        } catch (IllegalArgumentException unfit) {
            throw new DatabaseException("Column " + label + " does not fit: " + unfit.getMessage(), null, unfit);
        }
    }

    private static @Nullable Object value(ResultSet result, ResultColumns columns, int index) throws SQLException {
        try {
            return columns.readers().get(index).read(result, index + 1);
        } catch (RuntimeException failed) {
            throw new DatabaseException("Column " + columns.labels().get(index) + " cannot be read", null, failed);
        }
    }
}
