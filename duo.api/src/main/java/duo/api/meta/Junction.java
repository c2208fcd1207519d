package duo.api.meta;

import duo.api.annotation.OnDeleteRule;
import duo.api.error.ConfigurationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The table whose rows link the models of a many-to-many relation. Immutable.
 *
 * @since 0.1.0
 */
public final class Junction {
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final MappedTable table;
    private final List<MappedColumn> columns;
    private final List<MappedColumn> targetColumns;
    private final MappedRelation source;
    private final MappedRelation inverse;
    private final Optional<EntityType<?>> through;

    private Junction(
            MappedTable table, MappedRelation source, MappedRelation inverse, Optional<EntityType<?>> through) {
        this.table = table;
        this.source = source;
        this.inverse = inverse;
        this.columns = source.columns();
        this.targetColumns = inverse.columns();
        this.through = through;
    }

    static Junction of(MappedRelation relation, JunctionNames names) {
        return names.table().isEmpty() ? mapped(relation, names) : own(relation, names);
    }

    private static Junction mapped(MappedRelation relation, JunctionNames names) {
        EntityType<?> type = Metamodel.of(names.through());
        return new Junction(
                type.table(),
                reference(type, names.source(), relation),
                reference(type, names.inverse(), relation),
                Optional.of(type));
    }

    private static MappedRelation reference(EntityType<?> through, String property, MappedRelation relation) {
        return through.relation(property)
                .filter(found -> found.kind() == RelationKind.TO_ONE)
                .orElseThrow(() -> new ConfigurationException(relation + " goes through " + through.name()
                        + ", which has no Ref " + property + "; compile both again"));
    }

    private static Junction own(MappedRelation relation, JunctionNames names) {
        EntityType<?> from = Metamodel.of(relation.model());
        EntityType<?> to = Metamodel.of(relation.target());
        boolean self = relation.model() == relation.target();
        List<MappedColumn> columns = columns(from, names.columns(), self ? "from_" : "", relation);
        List<MappedColumn> targetColumns = columns(to, names.targetColumns(), self ? "to_" : "", relation);
        List<MappedColumn> all = new ArrayList<>(columns);
        all.addAll(targetColumns);
        MappedTable table = new MappedTable(
                from.table().schema(),
                names.table(),
                all,
                List.of(
                        new ForeignKey(columns, relation.model(), List.of(), OnDeleteRule.CASCADE),
                        new ForeignKey(targetColumns, relation.target(), List.of(), OnDeleteRule.CASCADE)),
                List.of(),
                List.of(),
                List.of(),
                "");
        return new Junction(
                table,
                MappedRelation.toOne(Junction.class, "source", relation.model(), columns, List.of()),
                MappedRelation.toOne(Junction.class, "target", relation.target(), targetColumns, List.of()),
                Optional.empty());
    }

    private static List<MappedColumn> columns(
            EntityType<?> type, List<String> given, String prefix, MappedRelation relation) {
        List<MappedColumn> ids = type.table().ids();
        if (!given.isEmpty() && given.size() != ids.size()) {
            throw new ConfigurationException(relation + ": @ManyToMany names " + given.size()
                    + " columns of the junction table for the key of " + type.name() + ", which has " + ids.size());
        }
        String model = HUMP.matcher(type.name()).replaceAll("_").toLowerCase(java.util.Locale.ROOT);
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            MappedColumn id = ids.get(i);
            String name = given.isEmpty() ? prefix + model + "_" + id.name() : given.get(i);
            columns.add(MappedColumn.of(name, name, id.type())
                    .id()
                    .length(id.length())
                    .precision(id.precision())
                    .scale(id.scale())
                    .reference(new Reference(type.type(), OnDeleteRule.CASCADE))
                    .build());
        }
        return columns;
    }

    /**
     * The table.
     *
     * @return the table, of Duo's own or of the model in between
     */
    public MappedTable table() {
        return table;
    }

    /**
     * The reference of a junction row to the model that declares the relation.
     *
     * @return a relation of kind {@link RelationKind#TO_ONE}
     */
    public MappedRelation source() {
        return source;
    }

    /**
     * The reference of a junction row to the target.
     *
     * @return a relation of kind {@link RelationKind#TO_ONE}
     */
    public MappedRelation inverse() {
        return inverse;
    }

    /**
     * The columns that refer to the model that declares the relation.
     *
     * @return one or several
     */
    public List<MappedColumn> columns() {
        return columns;
    }

    /**
     * The columns that refer to the target.
     *
     * @return one or several
     */
    public List<MappedColumn> targetColumns() {
        return targetColumns;
    }

    /**
     * The model that maps the table.
     *
     * @return its type, or empty for a table of Duo's own
     */
    public Optional<EntityType<?>> through() {
        return through;
    }

    /** The same table seen from the other side. */
    Junction turned() {
        return new Junction(table, /* source= */ inverse, /* inverse= */ source, through);
    }
}
