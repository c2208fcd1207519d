package duo.core.schema;

import duo.api.error.ConfigurationException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.EntityType;
import duo.api.meta.ForeignKey;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.schema.TableChanges;
import duo.api.spi.Dialect;
import duo.api.spi.SchemaSyntax;
import duo.core.codec.TypeResolver;
import duo.core.execution.Command;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import duo.core.schema.TableOrder.Planned;
import duo.core.session.Scope;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates and drops the tables of models. */
public final class Tables {
    private final Dialect dialect;
    private final SchemaSyntax syntax;
    private final TypeResolver types;
    private final StatementRunner runner;
    private final Scope scope;

    /**
     * Creates the helper.
     *
     * @param dialect the dialect of the server
     * @param types how types are stored
     * @param runner sends statements
     * @param scope where they run
     */
    public Tables(Dialect dialect, TypeResolver types, StatementRunner runner, Scope scope) {
        this.dialect = dialect;
        this.syntax = dialect.schema();
        this.types = types;
        this.runner = runner;
        this.scope = scope;
    }

    /**
     * Creates the tables that do not exist, those that others refer to first; foreign keys follow when all tables are there.
     *
     * @param models the models
     */
    public void createAll(List<EntityType<?>> models) {
        List<Planned> ordered = TableOrder.toCreate(models);
        refuseSharedTables(ordered);
        Map<MappedTable, String> statements = new HashMap<>();
        // All are rendered before the first is sent, so that a mapping that the database cannot hold creates nothing.
        ordered.forEach(planned ->
                statements.put(planned.table(), definition(planned, ordered).createTable(syntax.inlineForeignKeys())));
        boolean inside = scope.block().isPresent();
        scope.<@Nullable Void>together(within -> {
            List<Planned> missing = ordered.stream()
                    .filter(planned -> !exists(within, planned.table()))
                    .toList();
            refuseHalfJunctions(within, models, missing);
            requireOutside(inside && !missing.isEmpty(), "createAll(..)");
            for (Planned planned : missing) {
                TableDefinition table = definition(planned, ordered);
                table.sequences()
                        .forEach(name -> syntax.sequences()
                                .ifPresent(sequences -> send(within, sequences.create(name), planned)));
                send(within, statements.getOrDefault(planned.table(), ""), planned);
                table.followUps().forEach(sql -> send(within, sql, planned));
            }
            if (!syntax.inlineForeignKeys()) {
                missing.forEach(planned ->
                        definition(planned, ordered).addForeignKeys().forEach(sql -> send(within, sql, planned)));
            }
            return null;
        });
    }

    /**
     * Drops the tables that exist, and before them the foreign keys that their order does not keep.
     *
     * @param models the models
     */
    public void dropAll(List<EntityType<?>> models) {
        List<Planned> ordered = TableOrder.toDrop(models);
        boolean inside = scope.block().isPresent();
        scope.<@Nullable Void>together(within -> {
            List<Planned> existing = ordered.stream()
                    .filter(planned -> exists(within, planned.table()))
                    .toList();
            requireOutside(inside && !existing.isEmpty(), "dropAll(..)");
            if (!syntax.inlineForeignKeys()) {
                dropCircles(within, existing);
            }
            if (!existing.isEmpty()) {
                syntax.beforeDrops().ifPresent(sql -> send(within, sql, existing.get(0)));
            }
            for (Planned planned : existing) {
                TableDefinition table = definition(planned, ordered);
                send(within, syntax.dropTable(table.name()), planned);
                table.sequences()
                        .forEach(name ->
                                syntax.sequences().ifPresent(sequences -> send(within, sequences.drop(name), planned)));
            }
            return null;
        });
    }

    /** Drops the foreign keys of tables to such as are dropped before them. */
    private void dropCircles(Scope within, List<Planned> ordered) {
        Set<MappedTable> before = new HashSet<>();
        for (Planned planned : ordered) {
            definition(planned, ordered).dropForeignKeys(before).forEach(sql -> send(within, sql, planned));
            before.add(planned.table());
        }
    }

    /**
     * Changes the table of a model.
     *
     * @param type the model
     * @param changes what is to be changed
     */
    public void alter(EntityType<?> type, TableChanges<?> changes) {
        List<String> statements = new TableAlteration(dialect, types, type, changes).statements();
        String model = type.type().getSimpleName();
        requireOutside(scope.block().isPresent() && !statements.isEmpty(), "alter(..)");
        scope.<@Nullable Void>together(within -> {
            statements.forEach(sql -> send(within, sql, model));
            return null;
        });
    }

    private TableDefinition definition(Planned planned, List<Planned> together) {
        return new TableDefinition(
                dialect,
                types,
                planned.table(),
                together.stream().map(Planned::table).toList(),
                List.of());
    }

    /** Some databases would commit what the caller wrote before in the open transaction. */
    private void requireOutside(boolean changesInside, String call) {
        if (changesInside && syntax.commitsTransactions()) {
            throw new UnsupportedFeatureException(dialect.name()
                    + " commits an open transaction when tables are created, changed or dropped; call " + call
                    + " outside of transactions");
        }
    }

    private static void refuseSharedTables(List<Planned> tables) {
        Map<String, Planned> byTable = new HashMap<>();
        for (Planned planned : tables) {
            @Nullable Planned other = byTable.put(planned.table().toString(), planned);
            if (other != null) {
                throw new ConfigurationException(
                        other.name() + " and " + planned.name() + " share the table " + planned.table());
            }
        }
    }

    /** A junction refers to both of its models; without the table of one it would be refused by the database, or by none. */
    private void refuseHalfJunctions(Scope within, List<EntityType<?>> models, List<Planned> missing) {
        Set<MappedTable> own = models.stream().map(EntityType::table).collect(Collectors.toSet());
        for (Planned junction : missing) {
            if (own.contains(junction.table())) {
                continue;
            }
            for (ForeignKey key : junction.table().foreignKeys()) {
                MappedTable target = Metamodel.of(key.target()).table();
                if (!own.contains(target) && !exists(within, target)) {
                    String model = key.target().getSimpleName();
                    throw new ConfigurationException("The table " + junction.table() + " of " + junction.name()
                            + " refers to the table of " + model + ", which does not exist; give " + model
                            + ".class to createAll too");
                }
            }
        }
    }

    private boolean exists(Scope within, MappedTable table) {
        return within.<Boolean>run(false, place -> exists(place, table));
    }

    private boolean exists(Place place, MappedTable table) {
        try {
            return dialect.introspection().tableExists(place.lease().connection(), table.schema(), table.name());
        } catch (SQLException failed) {
            throw runner.translate(failed, "look for table " + table);
        }
    }

    private void send(Scope within, String sql, Planned planned) {
        send(within, sql, planned.name());
    }

    private void send(Scope within, String sql, String subject) {
        within.<Long>run(true, place -> runner.update(place, Command.plain(sql, subject)));
    }
}
