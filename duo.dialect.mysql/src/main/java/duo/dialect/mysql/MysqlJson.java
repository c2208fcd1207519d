package duo.dialect.mysql;

import duo.api.spi.JsonFunctions;
import duo.api.spi.JsonPaths;
import duo.api.spi.Literals;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Expressions on JSON in the words of MySQL, which has a type for it. */
class MysqlJson extends JsonFunctions {
    static final MysqlJson INSTANCE = new MysqlJson(MysqlSchemaSyntax.MYSQL_COLLATION);

    private static final String LONG = "-9223372036854775808 AND 9223372036854775807";
    private static final String INTEGER = "-2147483648 AND 2147483647";

    private final String collation;

    /**
     * Creates the syntax.
     *
     * @param collation a collation that compares code points and heeds trailing spaces
     */
    MysqlJson(String collation) {
        this.collation = collation;
    }

    /** Text with a backslash is written by its bytes: what the backslash means depends on a setting of the server. */
    private static String literal(String text) {
        return text.indexOf('\\') < 0
                ? Literals.text(text)
                : "_utf8mb4 X'" + Literals.hex(text.getBytes(StandardCharsets.UTF_8)) + "'";
    }

    /** {@inheritDoc} The first element of what is no array would be the value itself, hence the condition. */
    @Override
    public void path(Structure.Path path, SqlWriter out) {
        List<Structure.Path> arrays = new ArrayList<>();
        for (int i = 0; i < path.steps().size(); i++) {
            if (path.steps().get(i) instanceof Structure.Index index && index.position() == 0) {
                arrays.add(new Structure.Path(path.root(), path.steps().subList(0, i)));
            }
        }
        for (int i = 0; i < arrays.size(); i++) {
            out.sql(i == 0 ? "IF(" : " AND ").sql("JSON_TYPE(");
            extract(arrays.get(i), out);
            out.sql(") = 'ARRAY'");
        }
        out.sql(arrays.isEmpty() ? "" : ", ");
        extract(path, out);
        out.sql(arrays.isEmpty() ? "" : ", NULL)");
    }

    private static void extract(Structure.Path path, SqlWriter out) {
        if (path.steps().isEmpty()) {
            out.operand(path.root());
            return;
        }
        out.sql("JSON_EXTRACT(").node(path.root()).sql(", ");
        out.sql(literal(JsonPaths.of(path.steps()))).sql(")");
    }

    @Override
    protected void is(Structure.Path path, Structure.Kind kind, SqlWriter out) {
        out.sql("JSON_TYPE(");
        path(path, out);
        out.sql(
                switch (kind) {
                    case STRING -> ") = 'STRING'";
                    case NUMBER -> ") IN ('INTEGER', 'UNSIGNED INTEGER', 'DOUBLE', 'DECIMAL')";
                    case BOOLEAN -> ") = 'BOOLEAN'";
                    case NULL -> ") = 'NULL'";
                    case OBJECT -> ") = 'OBJECT'";
                    case ARRAY -> ") = 'ARRAY'";
                });
    }

    @Override
    protected void missing(Structure.Path path, boolean missing, SqlWriter out) {
        path(path, out);
        out.sql(missing ? " IS NULL" : " IS NOT NULL");
    }

    @Override
    protected void text(Structure.Path path, SqlWriter out) {
        out.sql("IF(");
        is(path, Structure.Kind.NULL, out);
        out.sql(", NULL, ");
        string(path, out);
        out.sql(")");
    }

    @Override
    protected void string(Structure.Path path, SqlWriter out) {
        out.sql("(JSON_UNQUOTE(");
        path(path, out);
        out.sql(") COLLATE ").sql(collation).sql(")");
    }

    @Override
    protected void number(Structure.Path path, Structure.Form form, SqlWriter out) {
        cast(path, form == Structure.Form.DOUBLE ? "DOUBLE" : "DECIMAL(65, 30)", out);
    }

    final void cast(Structure.Path path, String type, SqlWriter out) {
        out.sql("CAST(");
        path(path, out);
        out.sql(" AS ").sql(type).sql(")");
    }

    @Override
    protected void whole(Structure.Path path, Structure.Form form, SqlWriter out) {
        out.sql("CASE WHEN ");
        is(path, Structure.Kind.NUMBER, out);
        out.sql(" AND ");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(" BETWEEN ")
                .sql(form == Structure.Form.INTEGER ? INTEGER : LONG)
                .sql(" AND ");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(" = FLOOR(");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(") THEN CAST(");
        number(path, Structure.Form.DECIMAL, out);
        out.sql(" AS SIGNED) END");
    }

    @Override
    protected void truth(Structure.Path path, SqlWriter out) {
        out.sql("(");
        path(path, out);
        out.sql(" = CAST('true' AS JSON))");
    }

    @Override
    protected void length(Structure.Path path, SqlWriter out) {
        out.sql("JSON_LENGTH(");
        path(path, out);
        out.sql(")");
    }

    @Override
    protected void same(Structure.ScalarCompare compare, SqlWriter out) {
        if (compare.kind() != Structure.Kind.NUMBER) {
            super.same(compare, out);
            return;
        }
        path(compare.path(), out); // JSON and a number of SQL are compared exactly, whatever the type of both
        out.sql(" " + compare.operator().sql() + " ").value(compare.value());
    }

    @Override
    protected void size(Structure.Path path, SqlWriter out) {
        length(path, out);
    }

    @Override
    public boolean comparesDocuments(boolean containment) {
        return !containment;
    }

    @Override
    public void document(Structure.Document document, SqlWriter out) {
        out.sql("CASE WHEN ");
        test(new Structure.Test(document.path(), Structure.Presence.PRESENT), out);
        out.sql(" THEN ");
        path(document.path(), out);
        out.sql(" = CAST(").value(document.value()).sql(" AS JSON) END");
    }

    /** {@inheritDoc} Counted, because EXISTS finds no row of a JSON_TABLE that depends on the row around it. */
    @Override
    public void any(Structure.AnyElement any, SqlWriter out) {
        out.sql("(SELECT COUNT(*) FROM JSON_TABLE(");
        path(any.array(), out);
        out.sql(", '$[*]' COLUMNS (json JSON PATH '$')) AS e" + any.depth());
        out.sql(" WHERE ").node(any.condition()).sql(") > 0");
    }

    /** {@inheritDoc} As a column, null in JSON became NULL. */
    @Override
    public void element(Structure.Element element, SqlWriter out) {
        out.sql("COALESCE(e" + element.depth() + ".json, CAST('null' AS JSON))");
    }
}
