package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a statement in the words of a dialect. Lives for one statement. */
public final class SqlRenderer implements SqlWriter {
    private static final int CHAIN = 100;

    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(128);
    private final List<Node.Value> parameters = new ArrayList<>();

    /**
     * Creates a renderer.
     *
     * @param dialect the dialect of the server
     */
    public SqlRenderer(Dialect dialect) {
        this.dialect = dialect;
    }

    /**
     * The text so far.
     *
     * @return SQL with placeholders
     */
    public String text() {
        return text.toString();
    }

    /**
     * The parameters so far.
     *
     * @return the values in the order of the placeholders
     */
    public List<Node.Value> parameters() {
        return parameters;
    }

    @Override
    public SqlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    @Override
    public SqlWriter identifier(String name) {
        text.append(dialect.quote(name));
        return this;
    }

    @Override
    public SqlWriter value(Node.Value value) {
        text.append('?');
        parameters.add(value);
        if (parameters.size() > dialect.maxParameters()) {
            throw new InvalidQueryException("The statement has more than " + dialect.maxParameters()
                    + " parameters, the most that " + dialect.name() + " takes; split it");
        }
        return this;
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return this
     */
    public SqlRenderer statement(Statement statement) {
        switch (statement) {
            case Statement.Select select -> select(select);
            case Statement.Update update -> {
                sql("UPDATE ");
                table(update.table());
                assignments(update.assignments());
                where(update.conditions());
            }
            case Statement.Delete delete -> {
                sql("DELETE FROM ");
                table(delete.table());
                where(delete.conditions());
            }
        }
        return this;
    }

    private void select(Statement.Select select) {
        boolean sliced = select.limit().isPresent() || select.offset().isPresent();
        if (select.projection() instanceof Statement.Projection.Count count && (sliced || select.distinct())) {
            sql("SELECT COUNT(*) FROM (");
            rows(select, () -> columns(count.columns()));
            sql(") ").identifier("counted");
        } else if (select.projection() instanceof Statement.Projection.Count) {
            rows(select, () -> sql("COUNT(*)"));
        } else if (select.projection() instanceof Statement.Projection.Columns columns) {
            rows(select, () -> columns(columns.columns()));
        } else {
            rows(select, () -> sql("1"));
        }
    }

    private void rows(Statement.Select select, Runnable projection) {
        sql(select.distinct() ? "SELECT DISTINCT " : "SELECT ");
        projection.run();
        sql(" FROM ");
        table(select.table());
        where(select.conditions());
        list(select.order(), " ORDER BY ", ", ", step -> node(step.node()).sql(step.descending() ? " DESC" : ""));
        if (select.limit().isPresent() || select.offset().isPresent()) {
            dialect.slice(select.limit(), select.offset(), !select.order().isEmpty(), this);
        }
        if (select.current()) {
            sql(dialect.currentRead());
        }
    }

    private void table(MappedTable table) {
        if (!table.schema().isEmpty()) {
            identifier(table.schema()).sql(".");
        }
        identifier(table.name());
    }

    private void columns(List<MappedColumn> columns) {
        list(columns, "", ", ", column -> identifier(column.name()));
    }

    private void assignments(List<Statement.Assignment> assignments) {
        list(
                assignments,
                " SET ",
                ", ",
                assignment -> identifier(assignment.column().name()).sql(" = ").node(assignment.value()));
    }

    private void where(List<Node> conditions) {
        if (!conditions.isEmpty()) {
            sql(" WHERE ");
            junction(" AND ", conditions);
        }
    }

    /** Databases bound the depth of an expression, and a long chain is deep for them: it is written as a chain of shorter ones. */
    private void junction(String between, List<Node> operands) {
        int count = operands.size();
        if (count <= CHAIN) {
            list(operands, "", between, this::operand);
            return;
        }
        int size = Math.max(CHAIN, (int) Math.ceil(Math.sqrt(count)));
        for (int from = 0; from < count; from += size) {
            sql(from == 0 ? "(" : between + "(");
            list(operands.subList(from, Math.min(from + size, count)), "", between, this::operand);
            sql(")");
        }
    }

    private <T> void list(List<T> items, String before, String between, Consumer<T> item) {
        for (int i = 0; i < items.size(); i++) {
            sql(i == 0 ? before : between);
            item.accept(items.get(i));
        }
    }

    @Override
    public SqlWriter node(Node node) {
        switch (node) {
            case Node.Column column -> identifier(column.column().name());
            case Node.Value value -> value(value);
            case Node.Constant constant -> dialect.constant(constant.value(), this);
            case Node.Compare compare -> {
                comparand(compare.left());
                sql(" " + compare.operator().sql() + " ");
                comparand(compare.right());
            }
            case Node.NullTest test -> {
                operand(test.operand());
                sql(test.negated() ? " IS NOT NULL" : " IS NULL");
            }
            case Node.Between between -> {
                operand(between.operand());
                sql(" BETWEEN ");
                comparand(between.low());
                sql(" AND ");
                comparand(between.high());
            }
            case Node.In in -> {
                operand(in.operand());
                list(in.values(), in.negated() ? " NOT IN (" : " IN (", ", ", this::comparand);
                sql(")");
            }
            case Node.TextMatch match -> dialect.textMatch(match, this);
            case Node.Junction junction -> junction(junction.disjunction() ? " OR " : " AND ", junction.operands());
            case Node.Not not -> sql("NOT (").node(not.operand()).sql(")");
            case Node.Arithmetic arithmetic -> {
                operand(arithmetic.left());
                sql(" " + arithmetic.operation().sql() + " ");
                operand(arithmetic.right());
            }
        }
        return this;
    }

    private void comparand(Node node) {
        if (node instanceof Node.Value value) {
            dialect.comparand(value, this);
        } else {
            operand(node);
        }
    }

    /** Writes a node that stands beside an operator: in parentheses where it has an operator of its own. */
    private void operand(Node node) {
        boolean compound = node instanceof Node.Junction || node instanceof Node.Arithmetic;
        sql(compound ? "(" : "").node(node).sql(compound ? ")" : "");
    }
}
