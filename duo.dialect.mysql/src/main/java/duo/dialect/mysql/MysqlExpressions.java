package duo.dialect.mysql;

import duo.api.meta.Storage;
import duo.api.spi.AnsiExpressions;
import duo.api.spi.AnsiFunctions;
import duo.api.spi.ArraySyntax;
import duo.api.spi.Computation;
import duo.api.spi.JsonSyntax;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** Expressions in the words of MySQL and MariaDB. */
final class MysqlExpressions extends AnsiExpressions {
    private static final String UUID_TEXT =
            "LOWER(INSERT(INSERT(INSERT(INSERT(HEX({0}), 21, 0, '-'), 17, 0, '-'), 13, 0, '-'), 9, 0, '-'))";

    private final JsonSyntax json;
    private final ArraySyntax arrays;
    private final boolean mariadb;

    MysqlExpressions(MysqlDialect dialect, JsonSyntax json, ArraySyntax arrays) {
        super(dialect, new MysqlAggregates(dialect));
        this.json = json;
        this.arrays = arrays;
        this.mariadb = dialect instanceof MariadbDialect;
    }

    /** {@inheritDoc} MySQL compares JSON with text as if the text were a JSON string; MariaDB keeps JSON as text, and compares it as text. */
    @Override
    public void comparand(Node.Value value, SqlWriter out) {
        Storage storage = value.type().inColumn().storage();
        boolean json = !mariadb && (storage == Storage.JSON || storage == Storage.ARRAY);
        out.sql(json ? "CAST(" : "").value(value).sql(json ? " AS JSON)" : "");
    }

    @Override
    public Support<ArraySyntax> arrays() {
        return Support.of(arrays);
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

    /** {@inheritDoc} A name inside an expression means a column of the tables before it means what is selected. */
    @Override
    public boolean sortsNullsOfOutputs() {
        return false;
    }

    @Override
    public boolean sortsNullLast() {
        return false;
    }

    /** {@inheritDoc} Servers whose tables of zones were not filled would give NULL for a zone by name, without a word. */
    @Override
    public boolean knowsZones() {
        return false;
    }

    @Override
    public Support<JsonSyntax> json() {
        return Support.of(json);
    }

    @Override
    protected String template(Computation.Call call) {
        return MysqlFunctions.template(call, mariadb).orElseGet(() -> super.template(call));
    }

    /** {@inheritDoc} The names of types in casts are others than those of columns, and text would ignore case. */
    @Override
    protected String castTemplate(Computation.Cast cast) {
        Class<?> target = cast.type().raw();
        if (target == UUID.class) {
            return "UNHEX(REPLACE({0}, '-', ''))";
        } else if (target == String.class) {
            return text(cast.from().raw() == UUID.class ? UUID_TEXT : "{0}");
        } else if (target == Double.class || target == Float.class) {
            return "CAST({0} AS DOUBLE)";
        } else if (target == BigDecimal.class) {
            return "CAST({0} AS DECIMAL(65, 30))";
        }
        String operand = AnsiFunctions.isFraction(cast.from()) ? "TRUNCATE({0}, 0)" : "{0}";
        if (target == BigInteger.class) {
            return "CAST(" + operand + " AS DECIMAL(65, 0))";
        }
        // Beyond 64 bits a decimal becomes the nearest number, but the digits of a text any other, such as -1.
        return "CAST("
                + (cast.from().raw() == String.class ? "TRUNCATE(CAST({0} AS DECIMAL(65, 30)), 0)" : operand)
                + " AS SIGNED)";
    }

    private String text(String value) {
        return "(CAST(" + value + " AS CHAR CHARACTER SET utf8mb4) COLLATE "
                + (mariadb ? MysqlSchemaSyntax.MARIADB_COLLATION : MysqlSchemaSyntax.MYSQL_COLLATION) + ")";
    }

    @Override
    protected String temporalText(Computation.Cast cast) {
        Class<?> from = cast.from().raw();
        if (from == LocalTime.class) {
            return text("TIME_FORMAT({0}, '%H:%i:%s.%f')");
        }
        return text("DATE_FORMAT({0}, '%Y-%m-%dT%H:%i:%s.%f" + (from == LocalDateTime.class ? "')" : "Z')"));
    }

    /** {@inheritDoc} Texts that no column has a part in would be compared without case. */
    @Override
    public void conditional(Computation.Case conditional, SqlWriter out) {
        boolean literal = isOfTextValues(conditional);
        out.sql(literal ? "(" : "");
        super.conditional(conditional, out);
        out.sql(
                literal
                        ? " COLLATE "
                                + (mariadb ? MysqlSchemaSyntax.MARIADB_COLLATION : MysqlSchemaSyntax.MYSQL_COLLATION)
                                + ")"
                        : "");
    }
}
