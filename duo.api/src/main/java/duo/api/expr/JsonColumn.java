package duo.api.expr;

import duo.api.meta.MappedColumn;

/**
 * A column of values that are stored as JSON. Values are equal when their JSON is, as in {@link JsonPath#eq}: the order of the members of
 * objects does not matter, on any database.
 *
 * @param <R> the model
 * @param <V> the type of the value
 * @since 0.1.0
 */
public final class JsonColumn<R, V> extends ValueColumn<R, V> {

    /**
     * Creates the column; called by generated code.
     *
     * @param model the model
     * @param column the mapped column
     */
    public JsonColumn(Class<R> model, MappedColumn column) {
        super(model, column);
    }

    /**
     * What is inside the JSON.
     *
     * @return the path without a step
     */
    public JsonPath<R> json() {
        return JsonPath.of(this);
    }
}
