package duo.core.plan;

import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.spi.Codec;
import duo.api.spi.Dialect;
import duo.api.spi.Insert;
import duo.api.spi.Node;
import duo.api.spi.Upsert;
import duo.core.codec.ResolvedType;
import duo.core.execution.Command;
import duo.core.sql.SqlRenderer;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The inserts and upserts of one model: the text of each shape is written once, and filled with values. Thread-safe. */
public final class InsertTemplates {
    /** A program that writes batches of every size would fill its memory with their texts. */
    private static final int MOST_TEMPLATES = 64;

    private final EntityType<?> type;
    private final Dialect dialect;
    private final ResolvedType[] types;
    private final Map<Object, Template> templates = new ConcurrentHashMap<>();

    /** A text, for each value in it the position among those given, and which placeholders the statement fills. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Template(String sql, int[] order, List<Integer> outputs) {}

    /**
     * An insert that fills placeholders.
     *
     * @param command the statement
     * @param outputs the positions of these placeholders, from 0
     */
    public record Call(Command command, List<Integer> outputs) {}

    private record InsertShape(List<MappedColumn> columns, int rows, List<MappedColumn> returning) {}

    private record UpsertShape(List<MappedColumn> columns, List<MappedColumn> updated) {}

    /**
     * Prepares inserts.
     *
     * @param types the stored types of all columns
     */
    InsertTemplates(EntityType<?> type, Dialect dialect, ResolvedType[] types) {
        this.type = type;
        this.dialect = dialect;
        this.types = types;
    }

    /** An insert of one or several rows. */
    public Command insert(List<MappedColumn> columns, List<@Nullable Object[]> rows, List<MappedColumn> returning) {
        return command(inserting(columns, rows.size(), returning), columns, rows);
    }

    /** An insert of one or several rows that fills a placeholder for each column to give back, row by row. */
    public Call call(List<MappedColumn> columns, List<@Nullable Object[]> rows, List<MappedColumn> returning) {
        Template template = inserting(columns, rows.size(), returning);
        return new Call(command(template, columns, rows), template.outputs());
    }

    private Template inserting(List<MappedColumn> columns, int rows, List<MappedColumn> returning) {
        return template(new InsertShape(columns, rows, returning), placeholders -> renderer -> {
            List<List<Node>> nodes = new ArrayList<>();
            for (int row = 0; row < rows; row++) {
                nodes.add(List.copyOf(placeholders.subList(row * columns.size(), (row + 1) * columns.size())));
            }
            dialect.inserts().insert(new Insert(type.table(), columns, nodes, returning), renderer);
        });
    }

    /** The parameters of one more row for an insert of one row. */
    public @Nullable Object[] insertParameters(List<MappedColumn> columns, @Nullable Object[] row) {
        return insert(columns, List.<@Nullable Object[]>of(row), List.of()).values();
    }

    /** An insert of one row that updates the row of the same key. */
    public Command upsert(List<MappedColumn> columns, List<MappedColumn> updated, @Nullable Object[] values) {
        Template template = template(
                new UpsertShape(columns, updated),
                placeholders -> renderer -> dialect.inserts()
                        .upsert(
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
            if (templates.size() < MOST_TEMPLATES) {
                templates.put(shape, known);
            }
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
        int[] order = renderer.parameters().stream()
                .mapToInt(parameter -> Objects.requireNonNull(positions.get(parameter), "a value of the dialect's own"))
                .toArray();
        return new Template(renderer.text(), order, List.copyOf(renderer.outputs()));
    }

    private Command command(Template template, List<MappedColumn> columns, List<@Nullable Object[]> rows) {
        int width = columns.size();
        int count = template.order().length;
        @Nullable Object[] values = new @Nullable Object[count];
        Codec<Object>[] codecs = EntityPlan.codecs(count);
        boolean[] secret = new boolean[count];
        int[] indexes = columns.stream().mapToInt(type.table()::indexOf).toArray();
        for (int i = 0; i < count; i++) {
            int position = template.order()[i];
            int index = indexes[position % width];
            values[i] = rows.get(position / width)[index];
            codecs[i] = types[index].anyCodec();
            secret[i] = columns.get(position % width).isSecret();
        }
        return new Command(template.sql(), codecs, secret, type.name(), true, values, null);
    }
}
