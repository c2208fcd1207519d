package duo.processor;

import java.util.List;

/** A table as the annotations of its model describe it. */
record TableSpec(
        String schema, String name, List<IndexSpec> indexes, List<CheckSpec> checks, List<Step> order, String comment) {

    /** A column in an index or an order. */
    record Step(ColumnSpec column, boolean descending) {}

    /** An index, or a unique constraint. */
    record IndexSpec(String name, List<Step> steps, boolean unique, boolean constraint) {}

    /** A check constraint; an empty name stands for the default. */
    record CheckSpec(String name, String sql) {}

    /** Whether a unique constraint spans the column alone. */
    boolean isUnique(ColumnSpec column) {
        return indexes.stream()
                .filter(IndexSpec::constraint)
                .anyMatch(index -> index.steps().size() == 1
                        && index.steps().get(0).column().equals(column));
    }
}
