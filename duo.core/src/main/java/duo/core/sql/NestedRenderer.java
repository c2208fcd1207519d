package duo.core.sql;

import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes queries inside expressions, as derived tables where the database takes them in no other way. */
final class NestedRenderer {
    private final SqlRenderer out;
    private final Dialect dialect;
    private final QuerySyntax syntax;
    private @Nullable MappedTable written;

    NestedRenderer(SqlRenderer out, Dialect dialect) {
        this.out = out;
        this.dialect = dialect;
        this.syntax = dialect.queries();
    }

    /** From here on the statement writes a table. */
    void writing(MappedTable table) {
        this.written = table;
    }

    void write(Nested nested) {
        switch (nested) {
            case Nested.Query query -> query((Rows) query);
            case Nested.Exists exists -> {
                out.sql("EXISTS ");
                query((Rows) exists.query());
            }
            case Nested.Count count -> query(((Rows) count.query()).counted());
            case Nested.Aggregated aggregated -> query(((Rows) aggregated.query()).aggregated(aggregated));
            case Nested.Member member -> member(member);
            case Nested.Outer outer -> out.tables().outside(() -> out.node(outer.node()));
        }
    }

    private void query(Rows rows) {
        if (readsWritten(rows)) {
            apart(rows);
        } else {
            out.nested(rows);
        }
    }

    private void member(Nested.Member member) {
        Rows rows = (Rows) member.query();
        if (member.operand() instanceof Node.Tuple tuple && !syntax.tupleMembers()) {
            out.sql(member.negated() ? "NOT EXISTS (SELECT * FROM " : "EXISTS (SELECT * FROM ");
            matching(Node.Comparison.EQ, tuple.parts(), rows);
            out.sql(")");
            return;
        }
        out.operand(member.operand());
        out.sql(member.negated() ? " NOT IN " : " IN ");
        if (!syntax.limitsMembers() && rows.isSliced()) {
            if (!syntax.correlatesDerivedTables()) {
                refuseCorrelated(rows, "takes no limit in a query of in(..)");
            }
            apart(rows);
        } else {
            query(rows);
        }
    }

    /** Where tuples are not compared with rows, a row is looked for whose columns are like the parts. */
    void row(Node.Comparison operator, Node.Tuple tuple, Rows rows) {
        boolean equality = operator == Node.Comparison.EQ || operator == Node.Comparison.NE;
        if (equality ? syntax.tupleMembers() : syntax.ordersTuples()) {
            out.node(tuple).sql(" " + operator.sql() + " ");
            query(rows);
        } else {
            out.sql("EXISTS (SELECT * FROM ");
            matching(operator, tuple.parts(), rows);
            out.sql(")");
        }
    }

    private boolean readsWritten(Rows rows) {
        return written != null && !syntax.readsWrittenTable() && Correlation.reads(rows, written);
    }

    private void refuseCorrelated(Rows rows, String what) {
        if (Correlation.isCorrelated(rows)) {
            throw new UnsupportedFeatureException(
                    dialect.name() + " " + what
                            + " that speaks of the row around it by outer(); read its rows first, or write the condition without it");
        }
    }

    /**
     * Writes a query as a derived table of its own, which the database makes before the rest of the statement. One that speaks of
     * the row around it would be made again for each row, and would see what the statement has written by then.
     */
    private void apart(Rows rows) {
        @Nullable MappedTable writes = written;
        if (readsWritten(rows)) {
            refuseCorrelated(rows, "cannot write a table and read it in a query");
        }
        written = null;
        out.sql("(SELECT * FROM (");
        out.rows(rows.distinctlyNamed());
        if (!rows.isSliced()) {
            syntax.keepApart(out);
        }
        out.sql(") ").identifier(out.tables().newAlias()).sql(")");
        written = writes;
    }

    /** The rows of a query to whose columns the parts of a tuple compare. */
    private void matching(Node.Comparison operator, List<Node> parts, Rows rows) {
        Rows named = rows.distinctlyNamed();
        List<String> names = named.columnNames();
        String alias = out.tables().newAlias();
        out.nested(named);
        out.sql(" ").identifier(alias).sql(" WHERE ");
        boolean equality = operator == Node.Comparison.EQ || operator == Node.Comparison.NE;
        String between = operator == Node.Comparison.EQ ? " AND " : " OR ";
        out.tables().within(new TableNames.Frame(alias, true), () -> {
            for (int i = 0; i < parts.size(); i++) {
                out.sql(i == 0 ? "" : between);
                if (equality) {
                    part(alias, names.get(i), operator, parts.get(i));
                } else {
                    step(alias, names, operator, parts, i);
                }
            }
        });
    }

    /** One of the parts is in order, and those before it are equal. */
    private void step(String alias, List<String> names, Node.Comparison operator, List<Node> parts, int last) {
        out.sql(last == 0 ? "" : "(");
        for (int i = 0; i < last; i++) {
            part(alias, names.get(i), Node.Comparison.EQ, parts.get(i));
            out.sql(" AND ");
        }
        part(alias, names.get(last), mirrored(operator, last == parts.size() - 1), parts.get(last));
        out.sql(last == 0 ? "" : ")");
    }

    private void part(String alias, String name, Node.Comparison operator, Node part) {
        out.identifier(alias).sql(".").identifier(name).sql(" " + operator.sql() + " ");
        out.tables().outside(() -> out.operand(part));
    }

    /** The comparison from the other side; before the last part equal ones are left to those behind. */
    private static Node.Comparison mirrored(Node.Comparison operator, boolean last) {
        return switch (operator) {
            case LT -> Node.Comparison.GT;
            case LE -> last ? Node.Comparison.GE : Node.Comparison.GT;
            case GT -> Node.Comparison.LT;
            case GE -> last ? Node.Comparison.LE : Node.Comparison.LT;
            default -> operator;
        };
    }
}
