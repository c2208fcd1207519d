package duo.dialect.sqlite;

import duo.api.spi.JsonFunctions;
import duo.api.spi.JsonPaths;
import duo.api.spi.Literals;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import java.math.BigDecimal;

/** Expressions on JSON in the words of SQLite. Numbers are integers of 64 bits or floating-point ones. */
final class SqliteJson extends JsonFunctions {
    static final SqliteJson INSTANCE = new SqliteJson();

    private SqliteJson() {}

    private static void function(String name, Structure.Path path, SqlWriter out) {
        out.sql(name).sql("(").node(path.root()).sql(", ");
        out.sql(Literals.text(JsonPaths.of(path.steps()))).sql(")");
    }

    private static void type(Structure.Path path, SqlWriter out) {
        function("json_type", path, out);
    }

    private static void value(Structure.Path path, SqlWriter out) {
        function("json_extract", path, out);
    }

    @Override
    public void path(Structure.Path path, SqlWriter out) {
        out.sql("(").operand(path.root()).sql(" -> ");
        out.sql(Literals.text(JsonPaths.of(path.steps()))).sql(")");
    }

    @Override
    protected void is(Structure.Path path, Structure.Kind kind, SqlWriter out) {
        type(path, out);
        out.sql(
                switch (kind) {
                    case STRING -> " = 'text'";
                    case NUMBER -> " IN ('integer', 'real')";
                    case BOOLEAN -> " IN ('true', 'false')";
                    case NULL -> " = 'null'";
                    case OBJECT -> " = 'object'";
                    case ARRAY -> " = 'array'";
                });
    }

    @Override
    protected void missing(Structure.Path path, boolean missing, SqlWriter out) {
        type(path, out);
        out.sql(missing ? " IS NULL" : " IS NOT NULL");
    }

    /** {@inheritDoc} As a value of SQL, a truth value would be a number. */
    @Override
    protected void text(Structure.Path path, SqlWriter out) {
        out.sql("CASE ");
        type(path, out);
        out.sql(" WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(");
        value(path, out);
        out.sql(" AS TEXT) END");
    }

    @Override
    protected void string(Structure.Path path, SqlWriter out) {
        value(path, out);
    }

    @Override
    protected void number(Structure.Path path, Structure.Form form, SqlWriter out) {
        out.sql(form == Structure.Form.DOUBLE ? "CAST(" : "");
        value(path, out);
        out.sql(form == Structure.Form.DOUBLE ? " AS REAL)" : "");
    }

    @Override
    protected void same(Structure.ScalarCompare compare, SqlWriter out) {
        if (compare.kind() != Structure.Kind.NUMBER) {
            super.same(compare, out);
            return;
        }
        value(compare.path(), out); // of its own type: a floating-point number would lose the last digits of a long
        out.sql(" " + compare.operator().sql() + " ");
        operand(compare.value(), out);
    }

    @Override
    protected void whole(Structure.Path path, Structure.Form form, SqlWriter out) {
        boolean small = form == Structure.Form.INTEGER;
        out.sql("CASE WHEN ");
        is(path, Structure.Kind.NUMBER, out);
        out.sql(" AND ");
        value(path, out);
        out.sql(
                small
                        ? " BETWEEN -2147483648 AND 2147483647"
                        : " BETWEEN -9223372036854775807 - 1 AND 9223372036854775807");
        out.sql(" AND ");
        value(path, out);
        out.sql(" = CAST(");
        value(path, out);
        out.sql(" AS INTEGER) THEN CAST(");
        value(path, out);
        out.sql(" AS INTEGER) END");
    }

    @Override
    protected void truth(Structure.Path path, SqlWriter out) {
        value(path, out);
    }

    @Override
    protected void length(Structure.Path path, SqlWriter out) {
        function("json_array_length", path, out);
    }

    /** {@inheritDoc} Decimals of many digits are bound as text, which JSON has as floating-point numbers. */
    @Override
    protected void operand(Node.Value value, SqlWriter out) {
        boolean decimal = value.type().raw() == BigDecimal.class;
        out.sql(decimal ? "CAST(" : "").value(value).sql(decimal ? " AS NUMERIC)" : "");
    }

    @Override
    protected void size(Structure.Path path, SqlWriter out) {
        out.sql("(SELECT COUNT(*) FROM (SELECT ");
        path(path, out);
        out.sql(" AS json) AS s, json_each(s.json))");
    }

    /** {@inheritDoc} In the arguments of json_each a column could be taken for one of its own, hence the query around. */
    @Override
    public void any(Structure.AnyElement any, SqlWriter out) {
        out.sql("(SELECT COUNT(*) FROM (SELECT ");
        path(any.array(), out);
        out.sql(" AS json) AS s" + any.depth() + ", json_each(s" + any.depth() + ".json) AS e" + any.depth());
        out.sql(" WHERE ").node(any.condition()).sql(") > 0");
    }

    @Override
    public void element(Structure.Element element, SqlWriter out) {
        out.sql("(s" + element.depth() + ".json -> ('$[' || e" + element.depth() + ".key || ']'))");
    }
}
