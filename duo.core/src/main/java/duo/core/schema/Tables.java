package duo.core.schema;

import duo.api.error.ConfigurationException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.SchemaSyntax;
import duo.core.codec.TypeResolver;
import duo.core.execution.Command;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import duo.core.session.Scope;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        refuseSharedTables(models);
        List<EntityType<?>> ordered = TableOrder.of(models);
        Map<EntityType<?>, String> statements = new HashMap<>();
        // All are rendered before the first is sent, so that a mapping that the database cannot hold creates nothing.
        ordered.forEach(type -> statements.put(type, definition(type).createTable(syntax.inlineForeignKeys())));
        scope.<@Nullable Void>together(within -> {
            List<EntityType<?>> missing = ordered.stream()
                    .filter(type -> !exists(within, type.table()))
                    .toList();
            for (EntityType<?> type : missing) {
                TableDefinition table = definition(type);
                table.sequences()
                        .forEach(name -> syntax.createSequence(name).ifPresent(sql -> send(within, sql, type)));
                send(within, statements.getOrDefault(type, ""), type);
                table.followUps().forEach(sql -> send(within, sql, type));
            }
            if (!syntax.inlineForeignKeys()) {
                missing.forEach(type -> definition(type).addForeignKeys().forEach(sql -> send(within, sql, type)));
            }
            return null;
        });
    }

    /**
     * Drops the tables that exist, their foreign keys before them.
     *
     * @param models the models
     */
    public void dropAll(List<EntityType<?>> models) {
        List<EntityType<?>> ordered = new ArrayList<>(TableOrder.of(models));
        Collections.reverse(ordered);
        scope.<@Nullable Void>together(within -> {
            List<EntityType<?>> existing = ordered.stream()
                    .filter(type -> exists(within, type.table()))
                    .toList();
            if (!syntax.inlineForeignKeys()) {
                existing.forEach(type -> definition(type).dropForeignKeys().forEach(sql -> send(within, sql, type)));
            }
            if (!existing.isEmpty()) {
                syntax.beforeDrops().ifPresent(sql -> send(within, sql, existing.get(0)));
            }
            for (EntityType<?> type : existing) {
                TableDefinition table = definition(type);
                send(within, syntax.dropTable(table.name()), type);
                table.sequences().forEach(name -> syntax.dropSequence(name).ifPresent(sql -> send(within, sql, type)));
            }
            return null;
        });
    }

    private TableDefinition definition(EntityType<?> type) {
        return new TableDefinition(dialect, types, type);
    }

    private static void refuseSharedTables(List<EntityType<?>> models) {
        Map<String, EntityType<?>> byTable = new HashMap<>();
        for (EntityType<?> type : models) {
            @Nullable EntityType<?> other = byTable.put(type.table().toString(), type);
            if (other != null && !other.equals(type)) {
                throw new ConfigurationException("The models " + other.type().getName() + " and "
                        + type.type().getName() + " share the table " + type.table());
            }
        }
    }

    private boolean exists(Scope within, MappedTable table) {
        return within.<Boolean>run(false, place -> exists(place, table));
    }

    private boolean exists(Place place, MappedTable table) {
        try {
            return dialect.tableExists(place.lease().connection(), table.schema(), table.name());
        } catch (SQLException failed) {
            throw runner.translate(failed, "look for table " + table);
        }
    }

    private void send(Scope within, String sql, EntityType<?> type) {
        within.<Long>run(true, place -> runner.update(place, Command.plain(sql, type.name())));
    }
}
