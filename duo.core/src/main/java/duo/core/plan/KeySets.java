package duo.core.plan;

import duo.api.Key;
import duo.api.expr.Condition;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Node;
import duo.api.spi.Node.Comparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Conditions on the key of a model. */
public final class KeySets {
    private static final int KEYS_PER_STATEMENT = 1_000;

    private KeySets() {}

    /** The keys in parts of which each fits into one statement. */
    public static List<List<Key>> parts(Collection<Key> keys) {
        List<Key> all = List.copyOf(keys);
        List<List<Key>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += KEYS_PER_STATEMENT) {
            parts.add(all.subList(from, Math.min(from + KEYS_PER_STATEMENT, all.size())));
        }
        return parts;
    }

    /** The row of a key. */
    public static List<Node> equalTo(EntityType<?> type, Key key) {
        return equalTo(type.table().ids(), key);
    }

    private static List<Node> equalTo(List<MappedColumn> columns, Key key) {
        List<Node> conditions = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            conditions.add(compare(Comparison.EQ, columns.get(i), key.values().get(i)));
        }
        return conditions;
    }

    /** The rows of any of several keys. */
    public static <M> Condition<M> oneOf(EntityType<M> type, List<Key> keys) {
        return new Condition<>(oneOf(type.table().ids(), keys));
    }

    /** The rows whose columns hold any of several keys. */
    public static Node oneOf(List<MappedColumn> columns, List<Key> keys) {
        if (keys.size() > 1 && columns.size() == 1) {
            MappedColumn column = columns.get(0);
            List<Node> values = keys.stream()
                    .<Node>map(key -> value(column, key.values().get(0)))
                    .toList();
            return new Node.In(new Node.Column(column), values, false);
        }
        List<Node> each =
                keys.stream().map(key -> conjunction(equalTo(columns, key))).toList();
        return each.size() == 1 ? each.get(0) : new Node.Junction(true, each);
    }

    /** Several conditions as one. */
    public static Node conjunction(List<Node> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Node.Junction(false, conditions);
    }

    public static Node compare(Comparison operator, MappedColumn column, Object value) {
        return new Node.Compare(operator, new Node.Column(column), value(column, value));
    }

    private static Node.Value value(MappedColumn column, Object value) {
        return new Node.Value(value, column.type(), column.isSecret());
    }
}
