package duo.dialect.oracle;

import duo.api.spi.JsonFunctions;
import duo.api.spi.JsonPaths;
import duo.api.spi.Literals;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import java.util.List;

/**
 * Expressions on JSON in the words of Oracle. Its paths look into arrays where an object is asked for, and take a value for an
 * array of itself; so the types on the way are tested first. Texts of more than 4000 bytes are NULL.
 */
final class OracleJson extends JsonFunctions {
    static final OracleJson INSTANCE = new OracleJson();

    private static final String TEXT = " RETURNING VARCHAR2(4000)";
    private static final String NUMBER = " RETURNING NUMBER";

    private OracleJson() {}

    private static Structure.Path before(Structure.Path path, int step) {
        return new Structure.Path(path.root(), path.steps().subList(0, step));
    }

    /** Writes {@code function(json, 'path.method()' RETURNING type)}. An element stands inside an array of its own. */
    private static void call(String function, Structure.Path path, String method, String returning, SqlWriter out) {
        String steps = JsonPaths.of(path.steps());
        String text = path.root() instanceof Structure.Element ? "$[0]" + steps.substring(1) : steps;
        out.sql(function).sql("(").node(path.root()).sql(", ");
        out.sql(Literals.text(text + method)).sql(returning).sql(")");
    }

    /** Writes a value where the path leads through objects and arrays as it says, else NULL. */
    private static void along(Structure.Path path, Runnable value, SqlWriter out) {
        List<Structure.Step> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            out.sql(i == 0 ? "CASE WHEN " : " AND ");
            call("JSON_VALUE", before(path, i), ".type()", "", out);
            out.sql(steps.get(i) instanceof Structure.Key ? " = 'object'" : " = 'array'");
        }
        out.sql(steps.isEmpty() ? "" : " THEN ");
        value.run();
        out.sql(steps.isEmpty() ? "" : " END");
    }

    private static void value(Structure.Path path, String method, String returning, SqlWriter out) {
        along(path, () -> call("JSON_VALUE", path, method, returning, out), out);
    }

    /** {@inheritDoc} Scalars come inside an array only, which is cut off. */
    @Override
    public void path(Structure.Path path, SqlWriter out) {
        along(
                path,
                () -> {
                    out.sql("REGEXP_REPLACE(");
                    call("JSON_QUERY", path, "", " RETURNING CLOB WITH WRAPPER", out);
                    out.sql(", '^\\[(.*)\\]$', '\\1', 1, 1, 'n')");
                },
                out);
    }

    @Override
    protected void is(Structure.Path path, Structure.Kind kind, SqlWriter out) {
        value(path, ".type()", "", out);
        out.sql(
                switch (kind) {
                    case STRING -> " = 'string'";
                    case NUMBER -> " = 'number'";
                    case BOOLEAN -> " = 'boolean'";
                    case NULL -> " = 'null'";
                    case OBJECT -> " = 'object'";
                    case ARRAY -> " = 'array'";
                });
    }

    @Override
    protected void missing(Structure.Path path, boolean missing, SqlWriter out) {
        value(path, ".type()", "", out);
        out.sql(missing ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    protected void text(Structure.Path path, SqlWriter out) {
        out.sql("CASE WHEN ");
        value(path, ".type()", "", out);
        out.sql(" IN ('object', 'array') THEN ");
        call("JSON_QUERY", path, "", TEXT, out);
        out.sql(" ELSE ");
        value(path, "", TEXT, out);
        out.sql(" END");
    }

    @Override
    protected void string(Structure.Path path, SqlWriter out) {
        value(path, "", TEXT, out);
    }

    @Override
    protected void number(Structure.Path path, Structure.Form form, SqlWriter out) {
        value(path, "", form == Structure.Form.DOUBLE ? " RETURNING BINARY_DOUBLE" : NUMBER, out);
    }

    @Override
    protected void whole(Structure.Path path, Structure.Form form, SqlWriter out) {
        out.sql("CASE WHEN ");
        is(path, Structure.Kind.NUMBER, out);
        out.sql(" AND ");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(
                form == Structure.Form.INTEGER
                        ? " BETWEEN -2147483648 AND 2147483647"
                        : " BETWEEN -9223372036854775808 AND 9223372036854775807");
        out.sql(" AND ");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(" = TRUNC(");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(") THEN ");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(" END");
    }

    @Override
    protected void truth(Structure.Path path, SqlWriter out) {
        out.sql("CASE ");
        value(path, "", "", out);
        out.sql(" WHEN 'true' THEN 1 ELSE 0 END");
    }

    @Override
    protected void length(Structure.Path path, SqlWriter out) {
        value(path, ".size()", NUMBER, out);
    }

    @Override
    protected void size(Structure.Path path, SqlWriter out) {
        throw new IllegalStateException("Oracle compares whole JSON by itself");
    }

    /** {@inheritDoc} A condition is no value here. */
    @Override
    public void compare(Structure.ScalarCompare compare, SqlWriter out) {
        boolean equality = compare.operator() == Node.Comparison.EQ;
        if (!equality && compare.operator() != Node.Comparison.NE) {
            super.compare(compare, out);
            return;
        }
        out.sql("CASE WHEN ");
        extract(new Structure.Extract(compare.path(), form(compare)), out);
        out.sql(" = ");
        operand(compare.value(), out);
        out.sql(equality ? " THEN 1 WHEN " : " THEN 0 WHEN ");
        test(new Structure.Test(compare.path(), Structure.Presence.PRESENT), out);
        out.sql(equality ? " THEN 0 END = 1" : " THEN 1 END = 1");
    }

    @Override
    public void judged(Structure.Judged judged, SqlWriter out) {
        super.judged(judged, out);
        out.sql(" = 1");
    }

    @Override
    protected void constant(boolean value, SqlWriter out) {
        out.sql(value ? "1" : "0");
    }

    @Override
    public boolean comparesDocuments(boolean containment) {
        return !containment;
    }

    @Override
    public void document(Structure.Document document, SqlWriter out) {
        out.sql("CASE WHEN JSON_EQUAL(");
        along(document.path(), () -> call("JSON_QUERY", document.path(), "", " RETURNING CLOB", out), out);
        out.sql(", ").value(document.value()).sql(") THEN 1 WHEN ");
        test(new Structure.Test(document.path(), Structure.Presence.PRESENT), out);
        out.sql(" THEN 0 END = 1");
    }

    @Override
    public void any(Structure.AnyElement any, SqlWriter out) {
        String row = "e" + any.depth();
        String steps = JsonPaths.of(any.array().steps());
        String path = any.array().root() instanceof Structure.Element ? "$[0]" + steps.substring(1) : steps;
        out.sql("EXISTS (SELECT 1 FROM JSON_TABLE(").node(any.array().root()).sql(", ");
        out.sql(Literals.text(path + "[*]")).sql(" COLUMNS (json CLOB FORMAT JSON WITH WRAPPER PATH '$')) " + row);
        out.sql(" WHERE ").node(any.condition()).sql(")");
    }

    @Override
    public void element(Structure.Element element, SqlWriter out) {
        out.sql("e" + element.depth() + ".json");
    }
}
