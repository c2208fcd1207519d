package duo.core.write;

import duo.api.Bulk;
import duo.api.Key;
import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.Junction;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.Insert;
import duo.api.spi.InsertSyntax;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.core.delete.DeleteTelling;
import duo.core.delete.ToldDelete;
import duo.core.execution.Command;
import duo.core.plan.KeySets;
import duo.core.plan.ModelContext;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import duo.core.spec.SpecRows;
import duo.core.sql.SqlRenderer;
import duo.core.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a junction, of Duo's own or of the model in between.
 *
 * @param values what new rows hold besides the keys
 */
public record JunctionRows(
        ModelContext context, Scope scope, EntityType<?> model, Junction junction, JunctionValues values)
        implements LinkRows {
    private static final int KEYS_PER_STATEMENT = 1_000;

    @Override
    public List<MappedColumn> columns() {
        return junction.source().targetColumns();
    }

    @Override
    public List<MappedColumn> targetColumns() {
        return junction.inverse().targetColumns();
    }

    @Override
    public LinkRows in(Scope other) {
        return new JunctionRows(context, other, model, junction, values);
    }

    private EntityType<?> named() {
        return junction.through().orElse(model);
    }

    private LinkReads reads() {
        return new LinkReads(context, named(), junction.table(), junction.columns(), junction.targetColumns());
    }

    @Override
    public Node linked(Key key) {
        List<Node> columns =
                targetColumns().stream().<Node>map(Node.Column::new).toList();
        Node operand = columns.size() == 1 ? columns.get(0) : new Node.Tuple(columns);
        return new Nested.Member(operand, reads().query(key), false);
    }

    @Override
    public Set<Key> present(Key key) {
        return reads().present(scope, key);
    }

    @Override
    public Set<Key> present(Key key, Collection<Key> targets) {
        return reads().present(scope, key, targets);
    }

    /** What some models are linked with. */
    public Map<Key, Set<Key>> pairs(Collection<Key> keys) {
        return reads().pairs(scope, keys);
    }

    @Override
    public void insert(Key key, List<Key> targets) {
        insertAll(Map.of(key, targets));
    }

    /** Inserts links of several models. */
    public void insertAll(Map<Key, List<Key>> links) {
        if (links.isEmpty()) {
            return;
        }
        JunctionValues.Rows rows = values.of(junction, links);
        Dialect dialect = context.services().dialect();
        int size = Math.max(
                1,
                Math.min(
                        dialect.maxParameters() / rows.columns().size(),
                        dialect.inserts().maxRows()));
        if (rows.values().size() <= size) {
            insert(scope, rows.columns(), rows.values());
            return;
        }
        scope.<Integer>atomically(within -> {
            for (int from = 0; from < rows.values().size(); from += size) {
                insert(
                        within,
                        rows.columns(),
                        rows.values()
                                .subList(
                                        from,
                                        Math.min(from + size, rows.values().size())));
            }
            return 0;
        });
    }

    private void insert(Scope within, List<MappedColumn> columns, List<List<Node>> rows) {
        Dialect dialect = context.services().dialect();
        InsertSyntax syntax = dialect.inserts();
        SqlRenderer out = new SqlRenderer(dialect);
        Insert insert = new Insert(junction.table(), columns, rows, List.of());
        uniqueColumns()
                .ifPresentOrElse(unique -> syntax.insertAbsent(insert, unique, out), () -> syntax.insert(insert, out));
        Command command = context.services().plan(named()).command(out.text(), out.parameters(), true, null);
        boolean isCall = syntax.keyRetrieval() == KeyRetrieval.OUT_PARAMETERS;
        within.<Long>run(
                true,
                place -> isCall
                        ? context.runner().insert(place, command, rows.size())
                        : context.runner().update(place, command));
    }

    /** The key or unique index that tells links apart; empty where a row could be left out for another unique value, too. */
    private Optional<List<MappedColumn>> uniqueColumns() {
        Set<MappedColumn> link = new HashSet<>(junction.columns());
        link.addAll(junction.targetColumns());
        List<List<MappedColumn>> given = new ArrayList<>();
        MappedTable table = junction.table();
        if (table.ids().stream().allMatch(id -> id.generation() == Generation.NONE)) {
            given.add(table.ids());
        }
        table.indexes().stream()
                .filter(MappedTable.TableIndex::unique)
                .map(MappedTable.TableIndex::columns)
                .forEach(given::add);
        return given.stream().allMatch(columns -> link.equals(new HashSet<>(columns)))
                ? given.stream().findFirst()
                : Optional.empty();
    }

    @Override
    public long delete(Key key, Collection<Key> targets) {
        LinkReads reads = reads();
        if (targets.size() <= reads.most()) {
            return delete(scope, reads.ofBoth(key, List.copyOf(targets)));
        }
        return scope.<Long>atomically(within -> {
            List<Long> deleted = new ArrayList<>();
            LinkReads.forEachPart(targets, reads.most(), part -> deleted.add(delete(within, reads.ofBoth(key, part))));
            return deleted.stream().mapToLong(Long::longValue).sum();
        });
    }

    /** Takes links of several models away. */
    public void deleteAll(Map<Key, List<Key>> links) {
        LinkReads reads = reads();
        List<Node> pending = new ArrayList<>();
        int keys = 0;
        for (Map.Entry<Key, List<Key>> entry : links.entrySet()) {
            for (List<Key> part : KeySets.parts(entry.getValue())) {
                if (keys > 0 && keys + part.size() + 1 > KEYS_PER_STATEMENT) {
                    deleteAny(pending);
                    keys = 0;
                }
                pending.add(KeySets.conjunction(reads.ofBoth(entry.getKey(), part)));
                keys += part.size() + 1;
            }
        }
        deleteAny(pending);
    }

    private void deleteAny(List<Node> conditions) {
        if (!conditions.isEmpty()) {
            delete(
                    scope,
                    List.of(
                            conditions.size() == 1
                                    ? conditions.get(0)
                                    : new Node.Junction(true, List.copyOf(conditions))));
            conditions.clear();
        }
    }

    @Override
    public long delete(Key key) {
        return delete(scope, reads().ofModel(key));
    }

    private long delete(Scope within, List<Node> conditions) {
        return junction.through().map(type -> delete(within, type, conditions)).orElseGet(() -> {
            Statement statement = new Statement.Delete(junction.table(), conditions);
            Command command = context.services()
                    .plan(model)
                    .command(context.services().statements().render(statement), true);
            return within.<Long>run(true, place -> context.runner().update(place, command));
        });
    }

    /** Rows of a model go as its queries delete them, and those who listen are told: of all of them before the first goes. */
    private <X> long delete(Scope within, EntityType<X> type, List<Node> conditions) {
        SpecRows<X> rows = new SpecRows<>(context, within, QuerySpec.of(type).where(conditions));
        return DeleteTelling.isHeard(context, type)
                ? new ToldDelete<>(rows, Bulk.withHooks()).runAtOnce()
                : new BulkWrites<>(rows).delete(Bulk.filtered());
    }
}
