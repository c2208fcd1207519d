package duo.core.model;

import duo.api.Key;
import duo.api.error.ValidationException;
import duo.api.error.ValidationException.Violation;
import duo.api.expr.Condition;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import duo.api.spi.Node.Comparison;
import duo.core.plan.KeySets;
import duo.core.query.ModelQuery;
import duo.core.spec.QuerySpec;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for other rows with the unique values of a model. */
final class Uniqueness<M> {
    private final ModelQuery<M> query;
    private final EntityType<M> type;
    private final MappedTable table;

    Uniqueness(ModelQuery<M> query) {
        this.query = query;
        this.type = query.spec.type();
        this.table = type.table();
    }

    /** One query when nothing clashes, else one more for each constraint, to name the culprits. */
    void check(M model) {
        List<List<MappedColumn>> constraints = constraints().stream()
                .filter(columns -> same(columns, model).isPresent())
                .toList();
        List<Condition<M>> any = constraints.stream()
                .map(columns -> same(columns, model).orElseThrow())
                .toList();
        if (any.isEmpty() || !others(model, Condition.anyOf(any))) {
            return;
        }
        List<Violation> violations = constraints.stream()
                .filter(columns -> others(model, same(columns, model).orElseThrow()))
                .map(columns -> new Violation(
                        columns.size() == 1 ? columns.get(0).property() : "",
                        (columns.size() == 1 ? "the value" : "the combination of " + names(columns))
                                + " is taken already"))
                .toList();
        throw new ValidationException(type.name() + " is not unique: " + violations, violations, null);
    }

    private static List<String> names(List<MappedColumn> columns) {
        return columns.stream().map(MappedColumn::property).toList();
    }

    /** Each constraint once: that of a single column is told by the column and by its index. */
    private Set<List<MappedColumn>> constraints() {
        Set<List<MappedColumn>> all = new LinkedHashSet<>();
        table.columns().stream().filter(MappedColumn::isUnique).forEach(column -> all.add(List.of(column)));
        table.indexes().stream().filter(MappedTable.TableIndex::unique).forEach(index -> all.add(index.columns()));
        return all;
    }

    /** Nulls are never equal, so a constraint with a null cannot clash. */
    private Optional<Condition<M>> same(List<MappedColumn> columns, M model) {
        List<Condition<M>> steps = new ArrayList<>();
        for (MappedColumn column : columns) {
            @Nullable Object value = type.get(model, table.indexOf(column));
            if (value == null) {
                return Optional.empty();
            }
            steps.add(new Condition<>(KeySets.compare(Comparison.EQ, column, value)));
        }
        return Optional.of(Condition.allOf(steps));
    }

    private boolean others(M model, Condition<M> condition) {
        Optional<Key> key = type.key(model);
        List<Condition<M>> conditions = new ArrayList<>(List.of(condition));
        key.ifPresent(
                own -> conditions.add(new Condition<M>(new Node.Not(KeySets.conjunction(KeySets.equalTo(type, own))))));
        return query.with(QuerySpec.of(type)).whereAll(conditions).exists();
    }
}
