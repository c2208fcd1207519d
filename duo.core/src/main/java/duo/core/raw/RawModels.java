package duo.core.raw;

import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.meta.RowReader;
import duo.api.meta.SchemaType;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.core.codec.ResolvedType;
import duo.core.execution.Output;
import duo.core.execution.ResultRow;
import duo.core.plan.EntityPlan;
import duo.core.plan.EntityReading;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Identities;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads results of raw SQL as models and schema records, by the names of columns. */
final class RawModels {
    private final ModelContext context;

    RawModels(ModelContext context) {
        this.context = context;
    }

    <M> RawReading<M> models(EntityType<M> type) {
        return (result, identities) -> read(type, result, identities);
    }

    RawReading<?> schemas(SchemaType<?> type) {
        EntityType<?> model = Metamodel.of(type.model());
        MappedTable table = model.table();
        List<MappedColumn> columns = type.properties().stream()
                .map(property -> table.column(property).orElseThrow())
                .toList();
        String name = type.type().getSimpleName();
        List<Output> outputs = new ArrayList<>();
        columns.forEach(column -> outputs.add(Output.of(column)));
        type.computed().forEach(component -> outputs.add(computed(name, component)));
        RowShape<Object> shape = new RowShape<>(name, List.copyOf(outputs), type::read);
        return (result, identities) -> {
            ResultColumns found = ResultColumns.of(result, context.services().dialect());
            int[] positions = Arrays.copyOf(found.positions(name, columns), outputs.size());
            for (int i = columns.size(); i < positions.length; i++) {
                positions[i] = found.computed(name, outputs.get(i).name());
            }
            refuseMissing(name, outputs, positions);
            return rows(result, shape, context.services().plan(model).typesOf(outputs), positions);
        };
    }

    private Output computed(String name, SchemaType.Computed component) {
        Class<?> type = component.type();
        if (!type.isEnum()
                && context.services().dialect().types().table().find(type).isEmpty()) {
            throw new InvalidQueryException("The component '" + component.name() + "' of " + name + " is of type "
                    + type.getSimpleName() + ", which raw SQL gives no column for; read rows() instead");
        }
        return new Output(new Node.Output(component.name()), component.name(), typeOf(type), null);
    }

    @SuppressWarnings("unchecked") // the class is that of an enum
    private static ValueType typeOf(Class<?> type) {
        return type.isEnum() ? ValueType.enumName((Class<? extends Enum<?>>) type) : ValueType.plain(type);
    }

    private <M> RawReading.Rows<M> read(EntityType<M> type, ResultSet result, Optional<Identities> identities)
            throws SQLException {
        EntityPlan<M> plan = context.services().plan(type);
        List<MappedColumn> columns = type.table().columns();
        int[] positions = positions(result, type.name(), columns);
        BitSet found = new BitSet();
        for (int i = 0; i < positions.length; i++) {
            found.set(i, positions[i] > 0);
        }
        Function<RowReader, M> reader;
        if (found.cardinality() == positions.length) {
            reader = EntityReading.of(plan, identities);
        } else {
            refuseMissing(type.name(), columns, positions, type.isEntity() ? needed(type.table()) : columns);
            reader = EntityReading.ofSome(plan, row -> type.construct(values(columns, found, row)), found, identities);
        }
        return rows(result, RowShape.of(type.name(), columns, reader), types(type, columns), positions);
    }

    /** Without its key and its version an entity could not be saved. */
    private static List<MappedColumn> needed(MappedTable table) {
        List<MappedColumn> needed = new ArrayList<>(table.ids());
        table.version().ifPresent(needed::add);
        return needed;
    }

    private static @Nullable Object[] values(List<MappedColumn> columns, BitSet found, RowReader row) {
        @Nullable Object[] values = new @Nullable Object[columns.size()];
        for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
            values[i] = columns.get(i).isNullable() ? row.<Object>getGenericOrNull(i) : row.<Object>getGeneric(i);
        }
        return values;
    }

    private int[] positions(ResultSet result, String name, List<MappedColumn> columns) throws SQLException {
        return ResultColumns.of(result, context.services().dialect()).positions(name, columns);
    }

    private static void refuseMissing(String name, List<Output> needed, int[] positions) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == 0) {
                missing.add(needed.get(i).title());
            }
        }
        refuse(name, missing);
    }

    private static void refuseMissing(
            String name, List<MappedColumn> columns, int[] positions, List<MappedColumn> needed) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < positions.length; i++) {
            if (positions[i] == 0 && needed.contains(columns.get(i))) {
                missing.add(columns.get(i).name());
            }
        }
        refuse(name, missing);
    }

    private static void refuse(String name, List<String> missing) {
        if (!missing.isEmpty()) {
            throw new InvalidQueryException("The result lacks the columns " + missing + ", which " + name
                    + " needs: select them, or read a schema record or rows() instead");
        }
    }

    private <M> ResolvedType[] types(EntityType<M> type, List<MappedColumn> columns) {
        return context.services().plan(type).types(columns);
    }

    private static <R> RawReading.Rows<R> rows(
            ResultSet result, RowShape<R> shape, ResolvedType[] types, int[] positions) {
        ResultRow row = new ResultRow(result, shape.columns(), types, positions);
        return most -> new ArrayList<@Nullable R>(shape.read(result, row, most));
    }
}
