package duo.core.plan;

import duo.api.annotation.OnDeleteRule;
import duo.api.meta.EntityType;
import duo.api.meta.ForeignKey;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A foreign key seen from the model that it refers to.
 *
 * @param table the table that holds it
 * @param type the model of the table, or empty for a junction of Duo's own
 * @param columns the columns of the foreign key
 * @param targetColumns the columns that they equal
 * @param rule what happens to its rows
 */
public record Referrer(
        MappedTable table,
        Optional<EntityType<?>> type,
        List<MappedColumn> columns,
        List<MappedColumn> targetColumns,
        OnDeleteRule rule) {

    static Referrer of(MappedTable table, Optional<EntityType<?>> type, ForeignKey key) {
        return new Referrer(table, type, key.columns(), key.targetColumns(), key.onDelete());
    }

    /** Whether Duo has something to do when a row is deleted that it refers to. */
    boolean needsWork() {
        return rule != OnDeleteRule.RESTRICT && rule != OnDeleteRule.DO_NOTHING;
    }

    boolean cascades() {
        return rule == OnDeleteRule.CASCADE;
    }

    @Override
    public String toString() {
        return type.map(EntityType::name).orElse(table.name()) + "."
                + columns.stream().map(MappedColumn::property).collect(Collectors.joining(", "));
    }
}
