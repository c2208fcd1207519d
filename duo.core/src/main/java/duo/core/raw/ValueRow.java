package duo.core.raw;

import duo.api.Row;
import duo.api.error.DatabaseException;
import duo.api.expr.Expression;
import duo.api.meta.MappedColumn;
import duo.api.spi.Node;
import duo.core.codec.RowValues;
import duo.core.execution.Output;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of values with the names that the database gave them; they are converted when they are asked for. */
final class ValueRow implements Row {
    private final RowNames names;
    private final @Nullable Object[] values;
    private final RowValues conversions;

    ValueRow(RowNames names, @Nullable Object[] values, RowValues conversions) {
        this.names = names;
        this.values = values;
        this.conversions = conversions;
    }

    @Override
    public List<String> names() {
        return names.names();
    }

    @Override
    public <V> V get(Expression<?, V> selected) {
        return find(selected).orElseThrow(() -> isNull(String.valueOf(selected)));
    }

    @Override
    @SuppressWarnings("unchecked") // the value is given the type of the expression
    public <V> Optional<V> find(Expression<?, V> selected) {
        Output output = Output.of(selected, 0);
        @Nullable MappedColumn column = output.column();
        int index = (column == null || selected.node() instanceof Node.Named
                        ? names.find(output.name())
                        : names.find(column))
                .orElseThrow(
                        () -> new IllegalArgumentException("The row has no " + selected + "; it has " + names.names()));
        @Nullable Object value = values[index];
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of((V) fitting(
                names.names().get(index),
                () -> column == null ? conversions.to(value, selected.type()) : conversions.to(value, column)));
    }

    @Override
    public <V> V get(String name, Class<V> type) {
        return find(name, type).orElseThrow(() -> isNull(name));
    }

    @Override
    public <V> Optional<V> find(String name, Class<V> type) {
        @Nullable Object value = value(name);
        return value == null ? Optional.empty() : Optional.of(fitting(name, () -> RowValues.convert(value, type)));
    }

    @FunctionalInterface
    private interface Conversion<V> {
        V convert();
    }

    private <V> V fitting(String name, Conversion<V> conversion) {
        try {
            return conversion.convert();
        } catch (RuntimeException unfit) {
            throw new IllegalArgumentException(
                    "The row holds something else under " + name + ": " + unfit.getMessage() + "; it has "
                            + names.names(),
                    unfit);
        }
    }

    private static DatabaseException isNull(String name) {
        return new DatabaseException(
                "The row holds NULL under " + name + "; use find(..) where a value may be missing", null, null);
    }

    @Override
    public @Nullable Object value(String name) {
        int index = names.find(name)
                .orElseThrow(
                        () -> new IllegalArgumentException("The row has no " + name + "; it has " + names.names()));
        return values[index];
    }

    @Override
    public List<@Nullable Object> values() {
        return Collections.unmodifiableList(new ArrayList<@Nullable Object>(Arrays.asList(values)));
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!map.containsKey(names.names().get(i))) {
                map.put(names.names().get(i), values[i]);
            }
        }
        return Collections.unmodifiableMap(map);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueRow row
                && names.names().equals(row.names.names())
                && Arrays.deepEquals(values, row.values);
    }

    @Override
    public int hashCode() {
        return 31 * names.names().hashCode() + Arrays.deepHashCode(values);
    }

    /** Names alone: the values may be secret. */
    @Override
    public String toString() {
        return "Row" + names.names();
    }
}
