package duo.dialect.sqlite;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;

/** Expressions in the words of SQLite. */
final class SqliteExpressions extends AnsiExpressions {
    SqliteExpressions(SqliteDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} IS compares values too; the form of the standard came with 3.39. */
    @Override
    public void distinct(Node.Compare compare, SqlWriter out) {
        boolean negated = compare.operator() == Node.Comparison.DISTINCT;
        out.operand(compare.left()).sql(negated ? " IS NOT " : " IS ").operand(compare.right());
    }
}
