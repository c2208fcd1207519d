package duo.dialect.mysql;

import duo.api.spi.ArraySyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on lists, which MariaDB keeps as the text of JSON. Its JSON_CONTAINS rounds large numbers. */
final class MariadbArrays implements ArraySyntax {
    static final MariadbArrays INSTANCE = new MariadbArrays();

    private MariadbArrays() {}

    @Override
    public void includes(Structure.Includes includes, SqlWriter out) {
        out.sql("CASE WHEN ").operand(includes.list()).sql(" IS NOT NULL THEN (SELECT COUNT(*) FROM JSON_TABLE(");
        out.value(includes.values()).sql(", '$[*]' COLUMNS (json JSON PATH '$')) AS w WHERE w.json ");
        out.sql(includes.all() ? "NOT IN" : "IN").sql(" (SELECT h.json FROM JSON_TABLE(");
        out.node(includes.list()).sql(", '$[*]' COLUMNS (json JSON PATH '$')) AS h)) ");
        out.sql(includes.all() ? "= 0 END" : "> 0 END");
    }

    @Override
    public void length(Structure.ListLength length, SqlWriter out) {
        out.sql("JSON_LENGTH(").node(length.list()).sql(")");
    }
}
