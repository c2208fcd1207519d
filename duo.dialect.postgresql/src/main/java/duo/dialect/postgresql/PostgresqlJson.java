package duo.dialect.postgresql;

import duo.api.spi.JsonFunctions;
import duo.api.spi.Literals;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import java.util.List;

/** Expressions on JSON in the words of PostgreSQL, for columns of the type jsonb. */
class PostgresqlJson extends JsonFunctions {
    private static final String INTEGER = "-2147483648 && @ <= 2147483647";
    private static final String LONG = "-9223372036854775808 && @ <= 9223372036854775807";

    private final PostgresqlCollation collation;

    /**
     * Creates the syntax.
     *
     * @param collation the collation of texts
     */
    PostgresqlJson(PostgresqlCollation collation) {
        this.collation = collation;
    }

    /** A literal that means the same whatever the server takes a backslash in plain quotes for. */
    static String literal(String text) {
        return text.indexOf('\\') < 0 ? Literals.text(text) : "E" + Literals.text(text.replace("\\", "\\\\"));
    }

    /** {@inheritDoc} Text out of JSON would be sorted by the collation of the database. */
    @Override
    public void extract(Structure.Extract extract, SqlWriter out) {
        boolean text = extract.form() == Structure.Form.TEXT || extract.form() == Structure.Form.STRING;
        out.sql(text ? "(" : "");
        super.extract(extract, out);
        out.sql(text ? collation.codePoints() + ")" : "");
    }

    @Override
    public void path(Structure.Path path, SqlWriter out) {
        List<Structure.Step> steps = path.steps();
        if (steps.isEmpty()) {
            out.operand(path.root());
            return;
        }
        // The server takes a scalar for an array of one element, except in strict paths.
        for (Structure.Step step : steps.reversed()) {
            out.sql(isFirst(step) ? "jsonb_path_query_first(" : "(");
        }
        out.operand(path.root());
        for (Structure.Step step : steps) {
            switch (step) {
                case Structure.Key key ->
                    out.sql(" -> ").sql(literal(key.name())).sql(")");
                case Structure.Index index ->
                    out.sql(isFirst(step) ? ", 'strict $[0]', '{}', TRUE)" : " -> " + index.position() + ")");
            }
        }
    }

    private static boolean isFirst(Structure.Step step) {
        return step instanceof Structure.Index index && index.position() == 0;
    }

    @Override
    protected void is(Structure.Path path, Structure.Kind kind, SqlWriter out) {
        out.sql("jsonb_typeof(");
        path(path, out);
        out.sql(
                switch (kind) {
                    case STRING -> ") = 'string'";
                    case NUMBER -> ") = 'number'";
                    case BOOLEAN -> ") = 'boolean'";
                    case NULL -> ") = 'null'";
                    case OBJECT -> ") = 'object'";
                    case ARRAY -> ") = 'array'";
                });
    }

    @Override
    protected void missing(Structure.Path path, boolean missing, SqlWriter out) {
        path(path, out);
        out.sql(missing ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    protected void text(Structure.Path path, SqlWriter out) {
        out.sql("(");
        if (!path.steps().isEmpty() && path.steps().getLast() instanceof Structure.Key key) {
            path(
                    new Structure.Path(
                            path.root(), path.steps().subList(0, path.steps().size() - 1)),
                    out);
            out.sql(" ->> ").sql(literal(key.name()));
        } else {
            path(path, out);
            out.sql(" #>> '{}'");
        }
        out.sql(")");
    }

    @Override
    protected void string(Structure.Path path, SqlWriter out) {
        text(path, out);
    }

    @Override
    protected void number(Structure.Path path, Structure.Form form, SqlWriter out) {
        cast(path, form == Structure.Form.DOUBLE ? "DOUBLE PRECISION" : "NUMERIC", out);
    }

    @Override
    protected void truth(Structure.Path path, SqlWriter out) {
        cast(path, "BOOLEAN", out);
    }

    void cast(Structure.Path path, String type, SqlWriter out) {
        out.sql("CAST(");
        path(path, out);
        out.sql(" AS ").sql(type).sql(")");
    }

    @Override
    protected void whole(Structure.Path path, Structure.Form form, SqlWriter out) {
        boolean small = form == Structure.Form.INTEGER;
        out.sql("CAST(jsonb_path_query_first(");
        path(path, out);
        out.sql(", 'strict $ ? (@.type() == \"number\" && @.floor() == @ && @ >= ");
        out.sql(small ? INTEGER : LONG).sql(")', '{}', TRUE) AS ");
        out.sql(small ? "INTEGER)" : "BIGINT)");
    }

    @Override
    protected void length(Structure.Path path, SqlWriter out) {
        out.sql("jsonb_array_length(");
        path(path, out);
        out.sql(")");
    }

    @Override
    protected void same(Structure.ScalarCompare compare, SqlWriter out) {
        if (compare.kind() != Structure.Kind.NUMBER) {
            super.same(compare, out);
            return;
        }
        cast(compare.path(), "NUMERIC", out);
        out.sql(" " + compare.operator().sql() + " ");
        operand(compare.value(), out);
    }

    /** {@inheritDoc} A floating-point number stands for the decimal that JSON writes for it. */
    @Override
    protected void operand(Node.Value value, SqlWriter out) {
        boolean floating = value.type().raw() == Double.class;
        out.sql(floating ? "CAST(CAST(" : "").value(value).sql(floating ? " AS TEXT) AS NUMERIC)" : "");
    }

    @Override
    protected void size(Structure.Path path, SqlWriter out) {
        out.sql("(SELECT COUNT(*) FROM jsonb_object_keys(");
        path(path, out);
        out.sql("))");
    }

    @Override
    public boolean comparesDocuments(boolean containment) {
        return true;
    }

    /** {@inheritDoc} A containment is written so that an index can serve it. */
    @Override
    public void document(Structure.Document document, SqlWriter out) {
        out.sql(document.containment() ? "" : "NULLIF(");
        path(document.path(), out);
        out.sql(document.containment() ? " @> " : ", 'null') = ");
        out.sql("CAST(").value(document.value()).sql(" AS JSONB)");
    }
}
