package duo.dialect.sqlite;

import duo.api.spi.AnsiExpressions;
import duo.api.spi.AnsiFunctions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Expressions in the words of SQLite. */
final class SqliteExpressions extends AnsiExpressions {
    SqliteExpressions(SqliteDialect dialect) {
        super(dialect, new SqliteAggregates(dialect));
    }

    @Override
    public boolean computesDeviations() {
        return false;
    }

    @Override
    public boolean addsAllDecimals() {
        return false;
    }

    /** {@inheritDoc} IS compares values too; the form of the standard came with 3.39. */
    @Override
    public void distinct(Node.Compare compare, SqlWriter out) {
        boolean negated = compare.operator() == Node.Comparison.DISTINCT;
        out.operand(compare.left()).sql(negated ? " IS NOT " : " IS ").operand(compare.right());
    }

    @Override
    public boolean sortsNullLast() {
        return false;
    }

    /** {@inheritDoc} Decimals are rounded when they are read, which takes the noise of arithmetic from them. */
    @Override
    public boolean comparesExactly(Class<?> type) {
        return type != BigDecimal.class && super.comparesExactly(type);
    }

    @Override
    public ArraySyntax arrays() {
        return SqliteArrays.INSTANCE;
    }

    @Override
    public boolean knowsZones() {
        return false;
    }

    @Override
    public JsonSyntax json() {
        return SqliteJson.INSTANCE;
    }

    @Override
    protected String template(Computation.Call call) {
        return SqliteFunctions.template(call).orElseGet(() -> super.template(call));
    }

    /** {@inheritDoc} INTEGER cuts a fraction off by itself. */
    @Override
    protected String castTemplate(Computation.Cast cast) {
        if (AnsiFunctions.isWhole(cast.type())) {
            return "CAST({0} AS INTEGER)";
        }
        Class<?> target = cast.type().raw();
        if (target == UUID.class) {
            return "LOWER({0})";
        }
        boolean decimal = target == BigDecimal.class || target == BigInteger.class;
        return "CAST({0} AS " + (target == String.class ? "TEXT" : decimal ? "NUMERIC" : "REAL") + ")";
    }

    /** {@inheritDoc} The text of the column has a blank in place of the T; that of another program may have fewer digits. */
    @Override
    protected String temporalText(Computation.Cast cast) {
        Class<?> from = cast.from().raw();
        if (from == LocalTime.class) {
            return "(SUBSTR({0}, 1, 8) || '.' || SUBSTR(SUBSTR({0}, 10, 6) || '000000', 1, 6))";
        }
        return "(SUBSTR({0}, 1, 10) || 'T' || SUBSTR({0}, 12, 8) || '.' || SUBSTR(SUBSTR({0}, 21, 6) || '000000', 1, 6)"
                + (from == LocalDateTime.class ? ")" : " || 'Z')");
    }
}
