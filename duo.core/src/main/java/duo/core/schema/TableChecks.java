package duo.core.schema;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.core.sql.QuotedNames;
import duo.core.sql.ShortNames;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The checks of a table in SQL. */
final class TableChecks {
    private final Dialect dialect;
    private final MappedTable table;

    TableChecks(Dialect dialect, MappedTable table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** All of them. */
    List<String> all() {
        return clauses(check -> true);
    }

    /** Those that speak of one of some columns at least. */
    List<String> of(List<MappedColumn> columns) {
        return clauses(check -> columns.stream().anyMatch(column -> speaksOf(check, column)));
    }

    /** Those that speak of a column, and of none that is added after it. */
    List<String> completedBy(MappedColumn column, List<MappedColumn> added) {
        List<MappedColumn> after = added.subList(added.indexOf(column) + 1, added.size());
        return clauses(check -> speaksOf(check, column) && after.stream().noneMatch(later -> speaksOf(check, later)));
    }

    private boolean speaksOf(MappedTable.TableCheck check, MappedColumn column) {
        return QuotedNames.hold(check.sql(), dialect.lexicalFeatures(), column.name());
    }

    private List<String> clauses(Predicate<MappedTable.TableCheck> which) {
        return IntStream.range(0, table.checks().size())
                .filter(i -> which.test(table.checks().get(i)))
                .mapToObj(this::clause)
                .toList();
    }

    private String clause(int position) {
        MappedTable.TableCheck check = table.checks().get(position);
        String name = check.name().isEmpty()
                ? ShortNames.of("chk_" + table.name() + "_" + (position + 1), dialect)
                : check.name();
        return "CONSTRAINT " + dialect.quote(name) + " CHECK ("
                + QuotedNames.of(check.sql(), dialect.lexicalFeatures(), dialect::quote) + ")";
    }
}
