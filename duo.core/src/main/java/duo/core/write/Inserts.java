package duo.core.write;

import duo.api.Key;
import duo.api.error.DatabaseException;
import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.InsertSyntax;
import duo.api.spi.KeyRetrieval;
import duo.core.codec.Conversions;
import duo.core.codec.ResolvedType;
import duo.core.execution.Command;
import duo.core.execution.OutputCalls;
import duo.core.plan.EntityPlan;
import duo.core.plan.InsertTemplates;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Inserts rows and brings back what the database made of them. */
public final class Inserts<M> {
    private final ModelContext context;
    private final Scope scope;
    private final EntityType<M> type;
    private final MappedTable table;
    private final EntityPlan<M> plan;
    private final InsertSyntax syntax;
    private final int maxParameters;

    public Inserts(ModelContext context, Scope scope, EntityType<M> type) {
        this.context = context;
        this.scope = scope;
        this.type = type;
        this.table = type.table();
        this.plan = context.services().plan(type);
        Dialect dialect = context.services().dialect();
        this.syntax = dialect.inserts();
        this.maxParameters = dialect.maxParameters();
    }

    M insert(M model) {
        InsertValues row = InsertValues.of(type, model, context.clock(), true);
        plan.settle(row.written(), row.values());
        if (needsSecondStatement(row.generated())) {
            return scope.together(
                            within -> new Inserts<>(context, within, type).insertRows(List.of(model), List.of(row)))
                    .get(0);
        }
        return insertRows(List.of(model), List.of(row)).get(0);
    }

    /** Inserts many models by as few statements as the database allows; all of them or none. */
    public List<M> insertAll(List<? extends M> models, int batchSize, boolean stamped) {
        List<InsertValues> rows = new ArrayList<>(models.size());
        for (M model : models) {
            InsertValues row = InsertValues.of(type, model, context.clock(), stamped);
            plan.settle(row.written(), row.values());
            rows.add(row);
        }
        List<List<Integer>> chunks = chunks(rows, batchSize);
        boolean single = chunks.size() == 1
                && (rows.get(0).generated().isEmpty()
                        || isOneStatement(rows.get(0).generated()));
        return single
                ? insertChunks(models, rows, chunks)
                : scope.atomically(within -> new Inserts<>(context, within, type).insertChunks(models, rows, chunks));
    }

    /** The positions of the rows that go into each statement: they write the same columns. */
    private List<List<Integer>> chunks(List<InsertValues> rows, int batchSize) {
        Map<List<MappedColumn>, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            groups.computeIfAbsent(rows.get(i).written(), columns -> new ArrayList<>())
                    .add(i);
        }
        List<List<Integer>> chunks = new ArrayList<>();
        groups.forEach((columns, members) -> {
            int size = rowsPerStatement(rows.get(members.get(0)), batchSize);
            for (int from = 0; from < members.size(); from += size) {
                chunks.add(members.subList(from, Math.min(from + size, members.size())));
            }
        });
        return chunks;
    }

    private List<M> insertChunks(List<? extends M> models, List<InsertValues> rows, List<List<Integer>> chunks) {
        Map<Integer, M> stored = new TreeMap<>();
        for (List<Integer> chunk : chunks) {
            List<M> written = insertRows(
                    chunk.stream().<M>map(models::get).toList(),
                    chunk.stream().map(rows::get).toList());
            for (int i = 0; i < chunk.size(); i++) {
                stored.put(chunk.get(i), written.get(i));
            }
        }
        return List.copyOf(stored.values());
    }

    private int rowsPerStatement(InsertValues row, int batchSize) {
        int columns = row.written().size();
        int parameters = syntax.keyRetrieval() == KeyRetrieval.OUT_PARAMETERS
                ? columns + identity(row.generated()).size()
                : columns;
        int byParameters = Math.max(1, maxParameters / Math.max(1, parameters));
        int allowed = columns == 0 ? 1 : Math.min(byParameters, syntax.maxRows());
        return Math.min(batchSize, allowed);
    }

    /** Inserts rows that write the same columns. */
    private List<M> insertRows(List<M> models, List<InsertValues> rows) {
        List<MappedColumn> written = rows.get(0).written();
        List<MappedColumn> generated = rows.get(0).generated();
        List<@Nullable Object[]> values =
                rows.stream().<@Nullable Object[]>map(InsertValues::values).toList();
        if (generated.isEmpty()) {
            Command command = plan.inserts().insert(written, values, List.of());
            scope.<Long>run(true, place -> context.runner().insert(place, command, rows.size()));
        } else if (syntax.keyRetrieval().returnsRows()) {
            Command command = plan.inserts().insert(written, values, generated);
            scope.<Integer>run(
                    true,
                    place -> context.runner().query(place, command, result -> readReturned(result, generated, values)));
        } else {
            insertForKeys(written, generated, values);
        }
        List<M> stored = new ArrayList<>(models.size());
        ModelWrites<M> writes = new ModelWrites<>(context, scope, type);
        for (int i = 0; i < models.size(); i++) {
            stored.add(writes.stored(models.get(i), values.get(i)));
        }
        return stored;
    }

    /** Puts the rows that an insert answers with to those that it inserted, by their positions if it tells them. */
    private int readReturned(ResultSet result, List<MappedColumn> columns, List<@Nullable Object[]> rows)
            throws SQLException {
        boolean numbered = rows.size() > 1 && syntax.keyRetrieval() == KeyRetrieval.RETURNING_POSITIONS;
        return readInto(result, columns, rows, numbered);
    }

    private int readInto(ResultSet result, List<MappedColumn> columns, List<@Nullable Object[]> rows, boolean numbered)
            throws SQLException {
        ResolvedType[] types = plan.types(columns);
        int row = 0;
        while (row < rows.size() && result.next()) {
            @Nullable Object[] inserted = rows.get(numbered ? result.getInt(types.length + 1) : row);
            for (int i = 0; i < types.length; i++) {
                inserted[table.indexOf(columns.get(i))] = types[i].codec().read(result, i + 1);
            }
            row++;
        }
        if (row < rows.size()) {
            throw new DatabaseException(
                    "The database gave back " + row + " rows for " + rows.size() + " inserted ones of " + type.name(),
                    null,
                    null);
        }
        return row;
    }

    private static List<MappedColumn> identity(List<MappedColumn> generated) {
        return generated.stream()
                .filter(column ->
                        column.generation() == Generation.IDENTITY || column.generation() == Generation.SEQUENCE)
                .toList();
    }

    /** Where the identity alone comes back: a batch or a call gives that of each row, other columns are read by it. */
    private void insertForKeys(
            List<MappedColumn> written, List<MappedColumn> generated, List<@Nullable Object[]> rows) {
        List<MappedColumn> identity = identity(generated);
        if (identity.isEmpty()) {
            Command command = plan.inserts().insert(written, rows, List.of());
            scope.<Long>run(true, place -> context.runner().insert(place, command, rows.size()));
        } else if (syntax.keyRetrieval() == KeyRetrieval.OUT_PARAMETERS) {
            InsertTemplates.Call call = plan.inserts().call(written, rows, identity);
            List<@Nullable BigDecimal> numbers = scope.<List<@Nullable BigDecimal>>run(
                    true, place -> new OutputCalls(context.runner()).numbers(place, call.command(), call.outputs()));
            for (int i = 0; i < numbers.size(); i++) {
                MappedColumn column = identity.get(i % identity.size());
                rows.get(i / identity.size())[table.indexOf(column)] =
                        Conversions.to(column, numbers.get(i), context.json());
            }
        } else {
            String[] names = identity.stream().map(MappedColumn::name).toArray(String[]::new);
            Command command = plan.inserts().insert(written, rows.subList(0, 1), List.of());
            List<@Nullable Object[]> arranged = rows.stream()
                    .<@Nullable Object[]>map(row -> plan.inserts().insertParameters(written, row))
                    .toList();
            scope.<Integer>run(
                    true,
                    place -> context.runner()
                            .batchForKeys(
                                    place, command, arranged, names, keys -> readInto(keys, identity, rows, false)));
        }
        if (needsSecondStatement(generated)) {
            readOthers(generated, rows);
        }
    }

    private boolean needsSecondStatement(List<MappedColumn> generated) {
        return !syntax.keyRetrieval().returnsRows()
                && generated.stream()
                        .anyMatch(column -> column.generation() != Generation.IDENTITY
                                && column.generation() != Generation.SEQUENCE);
    }

    private boolean isOneStatement(List<MappedColumn> generated) {
        return switch (syntax.keyRetrieval()) {
            case RETURNING, RETURNING_POSITIONS -> true;
            case GENERATED_KEYS -> false;
            case OUT_PARAMETERS -> !needsSecondStatement(generated);
        };
    }

    private void readOthers(List<MappedColumn> columns, List<@Nullable Object[]> rows) {
        KeyedRows<M> reads = new KeyedRows<>(context, scope, type);
        for (@Nullable Object[] row : rows) {
            List<Object> parts = new ArrayList<>();
            for (MappedColumn id : table.ids()) {
                parts.add(Objects.requireNonNull(row[table.indexOf(id)], "key"));
            }
            M read = reads.find(new Key(parts)).orElseThrow();
            for (MappedColumn column : columns) {
                row[table.indexOf(column)] = type.get(read, table.indexOf(column));
            }
        }
    }
}
