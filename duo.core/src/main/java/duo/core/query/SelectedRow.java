package duo.core.query;

import duo.api.Row;
import duo.api.error.DatabaseException;
import duo.api.expr.Expression;
import duo.api.spi.Node;
import duo.core.codec.RowValues;
import duo.core.execution.Output;
import duo.core.spec.PlainNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of values that were selected by expressions. */
public final class SelectedRow implements Row {
    private final List<Output> outputs;
    private final @Nullable Object[] values;

    SelectedRow(List<Output> outputs, @Nullable Object[] values) {
        this.outputs = outputs;
        this.values = values;
    }

    /** What the values are. */
    public List<Output> outputs() {
        return outputs;
    }

    @Override
    public List<String> names() {
        return outputs.stream().map(Output::name).toList();
    }

    @Override
    public <V> V get(Expression<?, V> selected) {
        int index = indexOf(selected);
        return notNull(index, this.<V>at(index));
    }

    @Override
    public <V> Optional<V> find(Expression<?, V> selected) {
        return Optional.ofNullable(this.<V>at(indexOf(selected)));
    }

    @Override
    public <V> V get(String name, Class<V> type) {
        int index = indexOf(name);
        return notNull(index, typed(index, type));
    }

    @Override
    public <V> Optional<V> find(String name, Class<V> type) {
        return Optional.ofNullable(typed(indexOf(name), type));
    }

    @Override
    public @Nullable Object value(String name) {
        return values[indexOf(name)];
    }

    @Override
    public List<@Nullable Object> values() {
        List<@Nullable Object> all = new ArrayList<>(values.length);
        Collections.addAll(all, values);
        return Collections.unmodifiableList(all);
    }

    @Override
    public Map<String, @Nullable Object> toMap() {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            map.putIfAbsent(outputs.get(i).name(), values[i]);
        }
        return Collections.unmodifiableMap(map);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // the expression of this value has the type
    private <V> @Nullable V at(int index) {
        return (V) values[index];
    }

    private <V> @Nullable V typed(int index, Class<V> type) {
        @Nullable Object value = values[index];
        try {
            return value == null ? null : RowValues.convert(value, type);
        } catch (IllegalArgumentException unfit) {
            throw new IllegalArgumentException(
                    "The value " + outputs.get(index).name() + " does not fit: " + unfit.getMessage(), unfit);
        }
    }

    private <V> V notNull(int index, @Nullable V value) {
        if (value == null) {
            throw new DatabaseException(
                    "The value " + outputs.get(index).name() + " is NULL; ask for it with find(..) where it may be",
                    null,
                    null);
        }
        return value;
    }

    @SuppressWarnings("ReferenceEquality") // the very expression goes before one that only says the same
    private int indexOf(Expression<?, ?> selected) {
        Node wanted = PlainNode.of(selected.node());
        for (int i = 0; i < outputs.size(); i++) {
            if (PlainNode.of(outputs.get(i).node()) == wanted) {
                return i;
            }
        }
        for (int i = 0; i < outputs.size(); i++) {
            if (PlainNode.of(outputs.get(i).node()).isSameAs(wanted)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The row has no value of " + selected + "; it has " + names());
    }

    private int indexOf(String name) {
        int index = names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException("The row has no value named '" + name + "'; it has " + names());
        }
        return index;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Row row && names().equals(row.names()) && values().equals(row.values());
    }

    @Override
    public int hashCode() {
        return names().hashCode() * 31 + values().hashCode();
    }

    /** Shows names alone: a value may be secret. */
    @Override
    public String toString() {
        return "Row" + names();
    }
}
