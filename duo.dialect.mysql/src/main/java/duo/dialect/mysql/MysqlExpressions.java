package duo.dialect.mysql;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.JsonSyntax;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.SqlWriter;

/** Expressions in the words of MySQL and MariaDB. */
final class MysqlExpressions extends AnsiExpressions {
    private final JsonSyntax json;
    private final ArraySyntax arrays;

    MysqlExpressions(MysqlDialect dialect, JsonSyntax json, ArraySyntax arrays) {
        super(dialect, new MysqlAggregates(dialect));
        this.json = json;
        this.arrays = arrays;
    }

    @Override
    public ArraySyntax arrays() {
        return arrays;
    }

    /** {@inheritDoc} The operator for equality is one of its own. */
    @Override
    public void distinct(Node.Compare compare, SqlWriter out) {
        boolean negated = compare.operator() == Node.Comparison.DISTINCT;
        out.sql(negated ? "NOT (" : "").operand(compare.left()).sql(" <=> ");
        out.operand(compare.right()).sql(negated ? ")" : "");
    }

    @Override
    public void sort(Sort sort, SqlWriter out) {
        sortByNullness(sort, out);
    }

    @Override
    public boolean sortsNullLast() {
        return false;
    }

    @Override
    public JsonSyntax json() {
        return json;
    }
}
