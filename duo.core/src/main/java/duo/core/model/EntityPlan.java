package duo.core.model;

import duo.api.Entity;
import duo.api.Key;
import duo.api.error.ValidationException;
import duo.api.meta.EntityState;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Codec;
import duo.api.spi.Dialect;
import duo.api.spi.Insert;
import duo.api.spi.Node;
import duo.api.spi.Upsert;
import duo.core.codec.ResolvedType;
import duo.core.codec.TypeResolver;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.sql.Projection;
import duo.core.sql.Rendered;
import duo.core.sql.SqlRenderer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How one model is written and read on the dialect of the server: codecs by column, and the texts of inserts. Thread-safe. */
final class EntityPlan<M> {
    /** Stands for the value of a column that was never seen: it differs from any. */
    private static final Object UNKNOWN = new Object();

    private final EntityType<M> type;
    private final Dialect dialect;
    private final TypeResolver resolver;
    private final ResolvedType[] types;
    private final boolean[] mutable;
    private final List<Output> columns;
    private final Projection.Items projection;
    private final Map<Object, Template> templates = new ConcurrentHashMap<>();

    /** A text, and for each placeholder the position of its value among those given. */
    private record Template(String sql, List<Integer> order) {}

    private record InsertShape(List<MappedColumn> columns, int rows, List<MappedColumn> returning) {}

    private record UpsertShape(List<MappedColumn> columns, List<MappedColumn> updated) {}

    EntityPlan(EntityType<M> type, DialectServices services) {
        this.type = type;
        this.dialect = services.dialect();
        this.resolver = services.types();
        List<MappedColumn> mapped = type.table().columns();
        this.columns = mapped.stream().map(Output::of).toList();
        this.projection =
                new Projection.Items(columns.stream().map(Output::node).toList());
        this.types = mapped.stream().map(resolver::resolve).toArray(ResolvedType[]::new);
        this.mutable = new boolean[types.length];
        for (int i = 0; i < types.length; i++) {
            mutable[i] = types[i].mutable();
        }
    }

    EntityType<M> type() {
        return type;
    }

    /** The stored types of some columns, in their order. */
    ResolvedType[] types(List<MappedColumn> columns) {
        return columns.equals(type.table().columns())
                ? types
                : columns.stream()
                        .map(column -> types[type.table().indexOf(column)])
                        .toArray(ResolvedType[]::new);
    }

    /** The stored types of what a query selects. */
    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    ResolvedType[] typesOf(List<Output> outputs) {
        return outputs == columns ? types : outputs.stream().map(this::type).toArray(ResolvedType[]::new);
    }

    private ResolvedType type(Output output) {
        @Nullable MappedColumn column = output.column();
        if (column == null) {
            return resolver.resolve(output.type()).computed();
        }
        return type.table().columns().contains(column) ? types[type.table().indexOf(column)] : resolver.resolve(column);
    }

    /** All columns of the model, as they are selected. */
    List<Output> columns() {
        return columns;
    }

    /** All columns of the model as a projection. */
    Projection.Items projection() {
        return projection;
    }

    /** The values of an entity's columns as they are kept to see what changes. */
    @Nullable
    Object[] frozen(@Nullable Object[] values) {
        for (int i = 0; i < values.length; i++) {
            @Nullable Object value = values[i];
            if (mutable[i] && value != null) {
                values[i] = resolver.frozen(type.table().columns().get(i).type(), value);
            }
        }
        return values;
    }

    /** Says that an entity agrees with its row. */
    void markLoaded(M model) {
        EntityState.of((Entity) model).loaded(frozen(type.values(model)), null);
    }

    /** Says that an entity agrees with its row in some columns; what is known of the others stays as it is. */
    void markLoaded(M model, Collection<MappedColumn> columns) {
        EntityState state = EntityState.of((Entity) model);
        @Nullable Object @Nullable [] before = state.loadedValues();
        @Nullable Object[] now = frozen(type.values(model));
        if (columns.size() < now.length) {
            for (int i = 0; i < now.length; i++) {
                if (!columns.contains(type.table().columns().get(i))) {
                    now[i] = before == null ? UNKNOWN : before[i];
                }
            }
        }
        state.loaded(now, knownColumns(state, columns));
    }

    /** The columns that an entity knows when some are added, or null for all. */
    private @Nullable BitSet knownColumns(EntityState state, Collection<MappedColumn> added) {
        BitSet known = new BitSet();
        for (int i = 0; i < types.length; i++) {
            known.set(
                    i,
                    state.isLoaded(i) || added.contains(type.table().columns().get(i)));
        }
        return known.cardinality() == types.length ? null : known;
    }

    /** Says that an entity was loaded with some columns only; what it holds in the others is no change. */
    void markLoaded(M model, BitSet columns) {
        EntityState.of((Entity) model).loaded(frozen(type.values(model)), columns);
    }

    /** The columns of an entity whose values differ from those of its row. */
    List<MappedColumn> changed(M model) {
        @Nullable Object @Nullable [] loaded = EntityState.of((Entity) model).loadedValues();
        List<MappedColumn> columns = type.table().columns();
        if (loaded == null) {
            return columns;
        }
        @Nullable Object[] now = frozen(type.values(model));
        List<MappedColumn> changed = new ArrayList<>();
        for (int i = 0; i < now.length; i++) {
            if (!Objects.deepEquals(loaded[i], now[i])) {
                changed.add(columns.get(i));
            }
        }
        return changed;
    }

    /** The key of a model, with a clear error when it has none. */
    Key key(M model) {
        return type.key(model)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The " + type.name() + " has no key yet; save it before you update, delete or refresh it"));
    }

    /** Checks before any SQL that the columns can hold the values, and gives them the form that a later read gives back. */
    void settle(List<MappedColumn> columns, @Nullable Object[] values) {
        for (MappedColumn column : columns) {
            int index = type.table().indexOf(column);
            @Nullable Object value = values[index];
            if (value != null) {
                check(column, value);
                Object stored = types[index].anyCodec().stored(value);
                values[index] = Objects.deepEquals(stored, value) ? value : stored;
            }
        }
    }

    /** A part of a key in the form that its column keeps; a value that no row can have stays as it is. */
    Object keyPart(MappedColumn column, Object value) {
        Codec<Object> codec = types[type.table().indexOf(column)].anyCodec();
        try {
            codec.check(value);
        } catch (IllegalArgumentException absent) {
            return value;
        }
        return codec.stored(value);
    }

    /** The values of some columns that tell rows apart, in the form that the columns keep. */
    Key settled(List<MappedColumn> columns, Key key) {
        List<Object> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(keyPart(columns.get(i), key.values().get(i)));
        }
        return new Key(parts);
    }

    /** Checks before any SQL that a column can hold a value. */
    void check(MappedColumn column, Object value) {
        try {
            types[type.table().indexOf(column)].anyCodec().check(value);
        } catch (IllegalArgumentException failed) {
            throw new ValidationException(column.property(), String.valueOf(failed.getMessage()));
        }
    }

    /** An insert of one or several rows. */
    Command insert(List<MappedColumn> columns, List<@Nullable Object[]> rows, List<MappedColumn> returning) {
        Template template = template(new InsertShape(columns, rows.size(), returning), placeholders -> renderer -> {
            List<List<Node>> nodes = new ArrayList<>();
            for (int row = 0; row < rows.size(); row++) {
                nodes.add(List.copyOf(placeholders.subList(row * columns.size(), (row + 1) * columns.size())));
            }
            dialect.insert(new Insert(type.table(), columns, nodes, returning), renderer);
        });
        return command(template, columns, rows);
    }

    /** The parameters of one more row for an insert of one row. */
    @Nullable
    Object[] insertParameters(List<MappedColumn> columns, @Nullable Object[] row) {
        return insert(columns, List.<@Nullable Object[]>of(row), List.of()).values();
    }

    /** An insert of one row that updates the row of the same key. */
    Command upsert(List<MappedColumn> columns, List<MappedColumn> updated, @Nullable Object[] values) {
        Template template = template(
                new UpsertShape(columns, updated),
                placeholders -> renderer -> dialect.upsert(
                        new Upsert(
                                type.table(),
                                columns,
                                List.copyOf(placeholders),
                                type.table().ids(),
                                updated),
                        renderer));
        return command(template, columns, List.<@Nullable Object[]>of(values));
    }

    /** Writes the placeholders of a statement. */
    @FunctionalInterface
    private interface Writing {
        void to(SqlRenderer renderer);
    }

    private Template template(Object shape, Function<List<Node.Value>, Writing> writing) {
        @Nullable Template known = templates.get(shape);
        if (known == null) {
            known = render(shape, writing);
            templates.put(shape, known);
        }
        return known;
    }

    private Template render(Object shape, Function<List<Node.Value>, Writing> writing) {
        List<MappedColumn> columns =
                shape instanceof InsertShape insert ? insert.columns() : ((UpsertShape) shape).columns();
        int rows = shape instanceof InsertShape insert ? insert.rows() : 1;
        List<Node.Value> placeholders = new ArrayList<>();
        IdentityHashMap<Node.Value, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < rows * columns.size(); i++) {
            Node.Value placeholder =
                    new Node.Value(null, columns.get(i % columns.size()).type(), false);
            placeholders.add(placeholder);
            positions.put(placeholder, i);
        }
        SqlRenderer renderer = new SqlRenderer(dialect);
        writing.apply(placeholders).to(renderer);
        List<Integer> order = renderer.parameters().stream()
                .map(parameter -> Objects.requireNonNull(positions.get(parameter), "a value of the dialect's own"))
                .toList();
        return new Template(renderer.text(), order);
    }

    private Command command(Template template, List<MappedColumn> columns, List<@Nullable Object[]> rows) {
        int width = columns.size();
        int count = template.order().size();
        @Nullable Object[] values = new @Nullable Object[count];
        Codec<Object>[] codecs = codecs(count);
        boolean[] secret = new boolean[count];
        int[] indexes = columns.stream().mapToInt(type.table()::indexOf).toArray();
        for (int i = 0; i < count; i++) {
            int position = template.order().get(i);
            int index = indexes[position % width];
            values[i] = rows.get(position / width)[index];
            codecs[i] = types[index].anyCodec();
            secret[i] = columns.get(position % width).isSecret();
        }
        return new Command(template.sql(), codecs, secret, type.name(), true, values, null);
    }

    /** A rendered statement with the codecs of its values. */
    Command command(String sql, List<Node.Value> parameters, boolean write, @Nullable Duration timeout) {
        @Nullable Object[] values = new @Nullable Object[parameters.size()];
        Codec<Object>[] codecs = codecs(values.length);
        boolean[] secret = new boolean[values.length];
        for (int i = 0; i < values.length; i++) {
            Node.Value parameter = parameters.get(i);
            values[i] = Stamps.stored(parameter.value());
            codecs[i] = resolver.resolve(parameter.type()).anyCodec();
            secret[i] = parameter.secret();
        }
        return new Command(sql, codecs, secret, type.name(), write, values, timeout);
    }

    /** A rendered statement without a timeout of its own. */
    Command command(Rendered rendered, boolean write) {
        return command(rendered.sql(), rendered.parameters(), write, null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // filled with codecs alone
    private static Codec<Object>[] codecs(int count) {
        return new Codec[count];
    }
}
