package duo.core.model;

import duo.api.Key;
import duo.api.expr.Condition;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Node;
import duo.api.spi.Node.Comparison;
import java.util.ArrayList;
import java.util.List;

/** Conditions on the key of a model. */
final class KeySets {
    private KeySets() {}

    /** The row of a key. */
    static List<Node> equalTo(EntityType<?> type, Key key) {
        List<Node> conditions = new ArrayList<>();
        List<MappedColumn> ids = type.table().ids();
        for (int i = 0; i < ids.size(); i++) {
            conditions.add(compare(Comparison.EQ, ids.get(i), key.values().get(i)));
        }
        return conditions;
    }

    /** The rows of any of several keys. */
    static <M> Condition<M> oneOf(EntityType<M> type, List<Key> keys) {
        List<MappedColumn> ids = type.table().ids();
        if (keys.size() == 1) {
            return new Condition<>(conjunction(equalTo(type, keys.get(0))));
        }
        if (ids.size() == 1) {
            MappedColumn id = ids.get(0);
            List<Node> values = keys.stream()
                    .<Node>map(key -> value(id, key.values().get(0)))
                    .toList();
            return new Condition<>(new Node.In(new Node.Column(id), values, false));
        }
        List<Condition<M>> each = keys.stream()
                .map(key -> new Condition<M>(conjunction(equalTo(type, key))))
                .toList();
        return Condition.anyOf(each);
    }

    /** Several conditions as one. */
    static Node conjunction(List<Node> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : new Node.Junction(false, conditions);
    }

    /** The rows whose key is greater than that of a model; written out, since not every database compares row values. */
    static <M> Condition<M> after(EntityType<M> type, M model) {
        List<MappedColumn> ids = type.table().ids();
        List<Object> key = type.key(model).orElseThrow().values();
        List<Condition<M>> alternatives = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            List<Condition<M>> steps = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                steps.add(new Condition<>(compare(Comparison.EQ, ids.get(j), key.get(j))));
            }
            steps.add(new Condition<>(compare(Comparison.GT, ids.get(i), key.get(i))));
            alternatives.add(Condition.allOf(steps));
        }
        return Condition.anyOf(alternatives);
    }

    static Node compare(Comparison operator, MappedColumn column, Object value) {
        return new Node.Compare(operator, new Node.Column(column), value(column, value));
    }

    private static Node.Value value(MappedColumn column, Object value) {
        return new Node.Value(value, column.type(), column.isSecret());
    }
}
