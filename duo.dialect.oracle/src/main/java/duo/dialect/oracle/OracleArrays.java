package duo.dialect.oracle;

import duo.api.spi.ArraySyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on lists, which Oracle keeps as JSON. */
final class OracleArrays implements ArraySyntax {
    static final OracleArrays INSTANCE = new OracleArrays();

    /** Inside an array of its own, an empty text is not NULL. */
    private static final String ELEMENTS = ", '$[*]' COLUMNS (json VARCHAR2(4000) FORMAT JSON WITH WRAPPER PATH '$'))";

    private OracleArrays() {}

    @Override
    public void includes(Structure.Includes includes, SqlWriter out) {
        out.sql("CASE WHEN ").operand(includes.list()).sql(" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(");
        out.value(includes.values()).sql(ELEMENTS).sql(" w WHERE w.json ");
        out.sql(includes.all() ? "NOT IN" : "IN").sql(" (SELECT h.json FROM JSON_TABLE(");
        out.node(includes.list()).sql(ELEMENTS).sql(" h)) END ");
        out.sql(includes.all() ? "= 0" : "> 0");
    }

    @Override
    public void length(Structure.ListLength length, SqlWriter out) {
        out.sql("JSON_VALUE(").node(length.list()).sql(", '$.size()' RETURNING NUMBER)");
    }
}
