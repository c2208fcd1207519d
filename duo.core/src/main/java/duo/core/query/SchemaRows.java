package duo.core.query;

import duo.api.SchemaOf;
import duo.api.error.InvalidQueryException;
import duo.api.expr.Expression;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.SchemaType;
import duo.core.execution.Output;
import duo.core.plan.RowShape;
import duo.core.write.Payloads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads rows as schema records whose components are columns of the model, or computed values of the same names. */
final class SchemaRows<S extends SchemaOf<?>> {
    private final EntityType<?> model;
    private final SchemaType<S> schema;
    private final Map<String, Output> given = new LinkedHashMap<>();

    SchemaRows(EntityType<?> model, Class<S> schema, List<? extends Expression<?, ?>> expressions) {
        this.model = model;
        this.schema = Payloads.schemaOf(model, schema);
        for (Expression<?, ?> expression : expressions) {
            Output output = Output.of(expression, given.size() + 1);
            if (given.put(output.name(), output) != null) {
                throw new InvalidQueryException(
                        "Two of the values have the name '" + output.name() + "'; give one another name with as(..)");
            }
        }
    }

    /** Of models: properties are read from their columns, the other components from the expressions. */
    RowShape<S> ofModels() {
        List<Output> outputs = new ArrayList<>();
        for (String property : schema.properties()) {
            outputs.add(Output.of(model.table().column(property).orElseThrow()));
        }
        schema.computed().forEach(component -> outputs.add(computed(component)));
        return shape(outputs);
    }

    /** Of groups: all components are read from the expressions. */
    RowShape<S> ofGroups() {
        List<Output> outputs = new ArrayList<>();
        for (String property : schema.properties()) {
            MappedColumn column = model.table().column(property).orElseThrow();
            outputs.add(named(property, column.type().raw()));
        }
        schema.computed().forEach(component -> outputs.add(computed(component)));
        return shape(outputs);
    }

    private Output computed(SchemaType.Computed component) {
        return named(component.name(), component.type());
    }

    private Output named(String name, Class<?> type) {
        @Nullable Output output = given.remove(name);
        if (output == null) {
            throw new InvalidQueryException("No value is given for the component '" + name + "' of "
                    + schema.type().getSimpleName() + "; add an expression.as(\"" + name + "\")");
        }
        if (output.type().raw() != type) {
            throw new InvalidQueryException("The component '" + name + "' of "
                    + schema.type().getSimpleName() + " is of type " + type.getSimpleName()
                    + ", but the value is of type "
                    + output.type().raw().getSimpleName());
        }
        return output;
    }

    private RowShape<S> shape(List<Output> outputs) {
        if (!given.isEmpty()) {
            throw new InvalidQueryException(schema.type().getSimpleName() + " has no computed component for "
                    + given.keySet() + "; name the values as the components that are marked @Computed");
        }
        return new RowShape<>(schema.type().getSimpleName(), List.copyOf(outputs), schema::read);
    }
}
