package duo.dialect.mssql;

import duo.api.spi.JsonSyntax;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import java.util.List;

/**
 * Expressions on JSON in the words of SQL Server. OPENJSON gives the members of an object and the elements of an array as rows
 * with their types, and so no path is written: each step is one more OPENJSON, and a key is compared as text. The JSON stands
 * inside an array, because OPENJSON takes no scalars.
 */
final class MssqlJson implements JsonSyntax {
    static final MssqlJson INSTANCE = new MssqlJson();

    static final String COLLATION = " COLLATE Latin1_General_100_BIN2";

    private static final int NULL = 0;
    private static final int STRING = 1;
    private static final int NUMBER = 2;
    private static final int BOOLEAN = 3;
    private static final int ARRAY = 4;
    private static final int OBJECT = 5;

    private static final String DECIMAL = "COALESCE(TRY_CAST(v.[value] AS DECIMAL(38, 10)),"
            + " TRY_CAST(TRY_CAST(v.[value] AS FLOAT(53)) AS DECIMAL(38, 10)))";

    private MssqlJson() {}

    private static int type(Structure.Kind kind) {
        return switch (kind) {
            case STRING -> STRING;
            case NUMBER -> NUMBER;
            case BOOLEAN -> BOOLEAN;
            case NULL -> NULL;
            case OBJECT -> OBJECT;
            case ARRAY -> ARRAY;
        };
    }

    /** Writes FROM and WHERE of a query whose row v is the value, without a row where the path leads nowhere. */
    private static void from(Structure.Path path, SqlWriter out) {
        List<Structure.Step> steps = path.steps();
        out.sql(" FROM OPENJSON(N'[' + ")
                .operand(path.root())
                .sql(" + N']') AS ")
                .sql(alias(0, steps.size()));
        for (int i = 0; i < steps.size(); i++) {
            int type = steps.get(i) instanceof Structure.Key ? OBJECT : ARRAY;
            String outer = alias(i, steps.size());
            out.sql(" CROSS APPLY OPENJSON(CASE WHEN " + outer + ".[type] = " + type + " THEN " + outer
                            + ".[value] END) AS ")
                    .sql(alias(i + 1, steps.size()));
        }
        for (int i = 0; i < steps.size(); i++) {
            String key = switch (steps.get(i)) {
                case Structure.Key named -> named.name();
                case Structure.Index index -> Integer.toString(index.position());
            };
            // A comparison leaves trailing spaces out of account, hence the dot.
            out.sql((i == 0 ? " WHERE " : " AND ") + alias(i + 1, steps.size()) + ".[key] + N'.' = N'");
            out.sql(key.replace("'", "''")).sql(".'");
        }
    }

    private static String alias(int step, int last) {
        return step == last ? "v" : "j" + step;
    }

    /** Writes the condition that there is a value, of some types. */
    private static void exists(Structure.Path path, boolean exists, String types, SqlWriter out) {
        out.sql(exists ? "EXISTS (SELECT 1" : "NOT EXISTS (SELECT 1");
        from(path, out);
        out.sql(types.isEmpty() ? "" : (path.steps().isEmpty() ? " WHERE" : " AND") + " v.[type] " + types)
                .sql(")");
    }

    private static void select(Structure.Path path, String expression, SqlWriter out) {
        out.sql("(SELECT ").sql(expression);
        from(path, out);
        out.sql(")");
    }

    private static String json(String row) {
        return "CASE " + row + ".[type] WHEN " + STRING + " THEN N'\"' + STRING_ESCAPE(" + row
                + ".[value], 'json') + N'\"' WHEN " + NULL + " THEN N'null' ELSE " + row + ".[value] END";
    }

    private static String where(int type, String expression) {
        return "CASE WHEN v.[type] = " + type + " THEN " + expression + " END";
    }

    @Override
    public void path(Structure.Path path, SqlWriter out) {
        select(path, json("v"), out);
    }

    @Override
    public void extract(Structure.Extract extract, SqlWriter out) {
        select(extract.path(), value(extract.form()), out);
    }

    private static String value(Structure.Form form) {
        return switch (form) {
            case JSON -> json("v");
            case TEXT -> "v.[value]" + COLLATION;
            case STRING -> where(STRING, "v.[value]" + COLLATION);
            case INTEGER -> whole("INT");
            case LONG -> whole("BIGINT");
            case DOUBLE -> where(NUMBER, "TRY_CAST(v.[value] AS FLOAT(53))");
            case DECIMAL -> where(NUMBER, DECIMAL);
            case BOOLEAN -> where(BOOLEAN, "CAST(CASE v.[value] WHEN N'true' THEN 1 ELSE 0 END AS BIT)");
            case LENGTH -> where(ARRAY, "(SELECT COUNT(*) FROM OPENJSON(v.[value]))");
            case SIZE -> where(OBJECT, "(SELECT COUNT(*) FROM OPENJSON(v.[value]))");
        };
    }

    private static String whole(String type) {
        return "CASE WHEN v.[type] = " + NUMBER + " AND " + DECIMAL + " = FLOOR(" + DECIMAL + ") THEN TRY_CAST("
                + DECIMAL + " AS " + type + ") END";
    }

    @Override
    public void test(Structure.Test test, SqlWriter out) {
        switch (test.presence()) {
            case MISSING -> exists(test.path(), false, "", out);
            case JSON_NULL -> exists(test.path(), true, "= " + NULL, out);
            case ABSENT -> exists(test.path(), false, "<> " + NULL, out);
            case PRESENT -> exists(test.path(), true, "<> " + NULL, out);
        }
    }

    @Override
    public void is(Structure.Is test, SqlWriter out) {
        exists(test.path(), true, "= " + type(test.kind()), out);
    }

    @Override
    public void compare(Structure.ScalarCompare compare, SqlWriter out) {
        Structure.Form form = switch (compare.kind()) {
            case STRING -> Structure.Form.STRING;
            case BOOLEAN -> Structure.Form.BOOLEAN;
            default -> compare.value().type().raw() == Double.class ? Structure.Form.DOUBLE : Structure.Form.DECIMAL;
        };
        boolean equality = compare.operator() == Node.Comparison.EQ;
        if (!equality && compare.operator() != Node.Comparison.NE) {
            extract(new Structure.Extract(compare.path(), form), out);
            out.sql(" " + compare.operator().sql() + " ").value(compare.value());
            return;
        }
        out.sql("(SELECT CASE WHEN ").sql(value(form)).sql(" = ").value(compare.value());
        out.sql(" THEN 1 WHEN v.[type] <> " + NULL + " THEN 0 END");
        from(compare.path(), out);
        out.sql(equality ? ") = 1" : ") = 0");
    }

    @Override
    public void any(Structure.AnyElement any, SqlWriter out) {
        String row = "e" + any.depth();
        out.sql("EXISTS (SELECT 1 FROM OPENJSON(");
        select(any.array(), where(ARRAY, "v.[value]"), out);
        out.sql(") AS " + row + " WHERE ").node(any.condition()).sql(")");
    }

    @Override
    public void element(Structure.Element element, SqlWriter out) {
        out.sql(json("e" + element.depth()));
    }

    @Override
    public void judged(Structure.Judged judged, SqlWriter out) {
        out.sql("CASE WHEN ").node(judged.condition()).sql(" THEN 1 WHEN ");
        exists(judged.path(), true, judged.ofNull() ? "" : "<> " + NULL, out);
        out.sql(" THEN 0 END = 1");
    }

    @Override
    public boolean comparesDocuments(boolean containment) {
        return false;
    }

    @Override
    public void document(Structure.Document document, SqlWriter out) {
        throw new IllegalStateException("The comparison of JSON was not taken apart");
    }
}
