package duo.dialect.sqlite;

import duo.api.meta.MappedColumn;
import duo.api.spi.AnsiExpressions;
import duo.api.spi.AnsiFunctions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.FunctionTemplate;
import duo.api.spi.JsonSyntax;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Expressions in the words of SQLite. */
final class SqliteExpressions extends AnsiExpressions {
    /** Whether a number is not of a type. The sum makes a number of text, as the column would. */
    private static final Map<Class<?>, String> BEYOND = Map.of(
            Byte.class,
            outside(Byte.MIN_VALUE, Byte.MAX_VALUE),
            Short.class,
            outside(Short.MIN_VALUE, Short.MAX_VALUE),
            Integer.class,
            outside(Integer.MIN_VALUE, Integer.MAX_VALUE),
            Long.class,
            "TYPEOF({0} + 0) = 'real' AND ABS({0} + 0) > " + SqliteIntegers.EXACT);

    private static final Set<Class<?>> FRACTIONS = Set.of(BigDecimal.class, Duration.class);

    /**
     * The decimal that is meant: a floating-point number of arithmetic differs from it in digits that are cut off when it is read, and
     * would be neither equal to what was read nor stand behind it.
     */
    private static final String DECIMAL =
            "CASE TYPEOF({0}) WHEN 'real' THEN CAST(PRINTF('%!.15g', {0}) AS REAL) ELSE {0} END";

    private final boolean extended;

    SqliteExpressions(SqliteDialect dialect) {
        super(dialect, new SqliteAggregates(dialect));
        this.extended = dialect.isExtended();
    }

    /**
     * {@inheritDoc} LIKE ignores the case of ASCII letters unless a setting of the connection says otherwise; GLOB never does,
     * and can use an index.
     */
    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        if (match.ignoreCase() || match.match() == Node.Match.EQUALS) {
            super.textMatch(match, out);
        } else {
            out.node(match.operand()).sql(" GLOB ").value(GlobPattern.of(match));
        }
    }

    @Override
    protected String lowerFunction() {
        return extended ? CaseFunction.LOWER : super.lowerFunction();
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

    /**
     * {@inheritDoc} SQLite computes with 64 bits, and beyond them with floating-point numbers; it stores either in any column. Decimals
     * are stored with the digits that are exact.
     */
    @Override
    public void assigned(MappedColumn column, Node value, SqlWriter out) {
        Class<?> type = column.type().inColumn().raw();
        @Nullable String beyond = BEYOND.get(type);
        if (value instanceof Node.Value || isOfType(value, column) || (beyond == null && !FRACTIONS.contains(type))) {
            out.node(value);
        } else if (beyond == null) {
            FunctionTemplate.write(DECIMAL, List.of(value), out);
        } else {
            FunctionTemplate.write(
                    "CASE WHEN " + beyond + " THEN " + SqliteAggregates.FAIL + " ELSE {0} END", List.of(value), out);
        }
    }

    private static String outside(int least, int most) {
        return "{0} + 0 NOT BETWEEN " + least + " AND " + most;
    }

    private static boolean isOfType(Node value, MappedColumn column) {
        return value instanceof Node.Column(MappedColumn other)
                && other.type().inColumn().raw() == column.type().inColumn().raw();
    }

    @Override
    public boolean sortsNullLast() {
        return false;
    }

    @Override
    public Support<ArraySyntax> arrays() {
        return Support.of(SqliteArrays.INSTANCE);
    }

    @Override
    public boolean knowsZones() {
        return false;
    }

    @Override
    public Support<JsonSyntax> json() {
        return Support.of(SqliteJson.INSTANCE);
    }

    @Override
    protected String template(Computation.Call call) {
        if (extended && call.function() == SqlFunction.UPPER) {
            return CaseFunction.UPPER + "({0})";
        } else if (extended && call.function() == SqlFunction.LOWER) {
            return CaseFunction.LOWER + "({0})";
        }
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
