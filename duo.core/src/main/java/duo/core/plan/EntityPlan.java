package duo.core.plan;

import duo.api.Key;
import duo.api.error.ValidationException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Codec;
import duo.api.spi.Node;
import duo.core.codec.ResolvedType;
import duo.core.codec.TypeResolver;
import duo.core.execution.Command;
import duo.core.execution.Output;
import duo.core.sql.Projection;
import duo.core.sql.Rendered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How one model is written and read on the dialect of the server: what is selected, and codecs by column. Thread-safe. */
public final class EntityPlan<M> {
    private final EntityType<M> type;
    private final TypeResolver resolver;
    private final ResolvedType[] types;
    private final List<Output> columns;
    private final Projection.Items projection;
    private final InsertTemplates inserts;
    private final EntityMemory<M> memory;

    EntityPlan(EntityType<M> type, DialectServices services) {
        this.type = type;
        this.resolver = services.types();
        List<MappedColumn> mapped = type.table().columns();
        this.columns = mapped.stream().map(Output::of).toList();
        this.projection =
                new Projection.Items(columns.stream().map(Output::node).toList());
        this.types = mapped.stream().map(resolver::resolve).toArray(ResolvedType[]::new);
        this.inserts = new InsertTemplates(type, services.dialect(), types);
        this.memory = new EntityMemory<>(type, resolver, types);
    }

    public EntityType<M> type() {
        return type;
    }

    /** The stored types of some columns, in their order. */
    public ResolvedType[] types(List<MappedColumn> columns) {
        return columns.equals(type.table().columns())
                ? types
                : columns.stream()
                        .map(column -> types[type.table().indexOf(column)])
                        .toArray(ResolvedType[]::new);
    }

    /** The stored types of what a query selects. */
    @SuppressWarnings("ReferenceEquality") // spares the comparison in the usual case
    public ResolvedType[] typesOf(List<Output> outputs) {
        return outputs == columns ? types : outputs.stream().map(this::type).toArray(ResolvedType[]::new);
    }

    private ResolvedType type(Output output) {
        @Nullable MappedColumn column = output.column();
        if (column == null) {
            return resolver.resolve(output.type()).computed();
        }
        return type.table().columns().contains(column) ? types[type.table().indexOf(column)] : resolver.resolve(column);
    }

    /** Its inserts and upserts. */
    public InsertTemplates inserts() {
        return inserts;
    }

    /** What its entities remember of their rows. */
    public EntityMemory<M> memory() {
        return memory;
    }

    /** All columns of the model, as they are selected. */
    public List<Output> columns() {
        return columns;
    }

    /** All columns of the model as a projection. */
    public Projection.Items projection() {
        return projection;
    }

    /** The key of a model, with a clear error when it has none. */
    public Key key(M model) {
        return type.key(model)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The " + type.name() + " has no key yet; save it before you update, delete or refresh it"));
    }

    /** Checks before any SQL that the columns can hold the values, and gives them the form that a later read gives back. */
    public void settle(List<MappedColumn> columns, @Nullable Object[] values) {
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
    public Object keyPart(MappedColumn column, Object value) {
        Codec<Object> codec = types[type.table().indexOf(column)].anyCodec();
        try {
            codec.check(value);
        } catch (IllegalArgumentException absent) {
            return value;
        }
        return codec.stored(value);
    }

    /** The values of some columns that tell rows apart, in the form that the columns keep. */
    public Key settled(List<MappedColumn> columns, Key key) {
        List<Object> parts = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            parts.add(keyPart(columns.get(i), key.values().get(i)));
        }
        return new Key(parts);
    }

    /** Checks before any SQL that a column can hold a value. */
    public void check(MappedColumn column, Object value) {
        try {
            types[type.table().indexOf(column)].anyCodec().check(value);
        } catch (IllegalArgumentException failed) {
            throw new ValidationException(column.property(), String.valueOf(failed.getMessage()));
        }
    }

    /** A rendered statement with the codecs of its values. */
    public Command command(String sql, List<Node.Value> parameters, boolean write, @Nullable Duration timeout) {
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
    public Command command(Rendered rendered, boolean write) {
        return command(rendered.sql(), rendered.parameters(), write, null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // filled with codecs alone
    static Codec<Object>[] codecs(int count) {
        return new Codec[count];
    }
}
