package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Writes a statement in the words of a dialect. Lives for one statement. */
public final class SqlRenderer implements SqlWriter {
    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder(128);
    private final List<Node.Value> parameters = new ArrayList<>();
    private final List<Integer> outputs = new ArrayList<>();
    private final TableNames tables = new TableNames();
    private final Comparison comparison = new Comparison();
    private final ExpressionRenderer expressions;
    private final SelectRenderer selects;
    private final NestedRenderer inner;

    /**
     * Creates a renderer.
     *
     * @param dialect the dialect of the server
     */
    public SqlRenderer(Dialect dialect) {
        this.dialect = dialect;
        ExpressionSyntax syntax = dialect.expressions();
        this.expressions = new ExpressionRenderer(this, dialect, syntax);
        this.inner = new NestedRenderer(this, dialect);
        this.selects = new SelectRenderer(this, dialect, syntax);
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

    /**
     * The placeholders so far that the statement fills.
     *
     * @return their positions among all placeholders, from 0
     */
    public List<Integer> outputs() {
        return outputs;
    }

    /** How expressions of the statement are compared. */
    Comparison comparison() {
        return comparison;
    }

    TableNames tables() {
        return tables;
    }

    @Override
    public SqlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    /** Writes the name of a computed value, cut where the database would cut or refuse it: values are read by their position. */
    SqlWriter alias(String name) {
        return identifier(ShortNames.of(name, dialect));
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

    @Override
    public SqlWriter output() {
        text.append('?');
        outputs.add(parameters.size() + outputs.size());
        return this;
    }

    @Override
    public SqlWriter node(Node node) {
        expressions.write(node);
        return this;
    }

    @Override
    public SqlWriter operand(Node node) {
        boolean compound = ExpressionRenderer.isCompound(node);
        return sql(compound ? "(" : "").node(node).sql(compound ? ")" : "");
    }

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return this
     */
    public SqlRenderer statement(Statement statement) {
        switch (statement) {
            case Rows rows -> selects.write(rows);
            case Statement.Update update -> {
                inner.writing(update.table());
                sql("UPDATE ").table(update.table());
                tables.within(TableNames.Frame.of(update.table()), () -> {
                    list(update.assignments(), " SET ", ", ", this::assignment);
                    where(update.conditions());
                });
            }
            case Statement.Delete delete -> {
                inner.writing(delete.table());
                sql("DELETE FROM ").table(delete.table());
                tables.within(TableNames.Frame.of(delete.table()), () -> where(delete.conditions()));
            }
            case WithWriting with -> new CommonRenderer(this, dialect.queries()).write(with);
        }
        return this;
    }

    private void assignment(Statement.Assignment assignment) {
        Staging.refuseWindowsIn(assignment);
        identifier(assignment.column().name()).sql(" = ");
        dialect.expressions().assigned(assignment.column(), assignment.value(), this);
    }

    /** Writes a query inside an expression, or what is said of it there. */
    void inner(Nested nested) {
        inner.write(nested);
    }

    /** Writes a comparison of several values with the row of a query. */
    void row(Node.Comparison operator, Node.Tuple tuple, Rows rows) {
        inner.row(operator, tuple, rows);
    }

    /** Writes a query in parentheses. */
    void nested(Rows rows) {
        sql("(");
        rows(rows);
        sql(")");
    }

    /** Writes a query. */
    void rows(Rows rows) {
        selects.write(rows);
    }

    void where(List<Node> conditions) {
        if (!conditions.isEmpty()) {
            Staging.refuseWindows(conditions);
            sql(" WHERE ");
            expressions.junction(" AND ", conditions);
        }
    }

    void having(List<Node> conditions) {
        if (!conditions.isEmpty()) {
            sql(" HAVING ");
            expressions.junction(" AND ", conditions);
        }
    }

    <T> void list(List<T> items, String before, String between, Consumer<T> item) {
        for (int i = 0; i < items.size(); i++) {
            sql(i == 0 ? before : between);
            item.accept(items.get(i));
        }
    }
}
