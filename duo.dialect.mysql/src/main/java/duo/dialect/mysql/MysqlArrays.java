package duo.dialect.mysql;

import duo.api.spi.ArraySyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on lists, which MySQL keeps as JSON. */
final class MysqlArrays implements ArraySyntax {
    static final MysqlArrays INSTANCE = new MysqlArrays();

    private MysqlArrays() {}

    @Override
    public void includes(Structure.Includes includes, SqlWriter out) {
        out.sql(includes.all() ? "JSON_CONTAINS(" : "JSON_OVERLAPS(").node(includes.list());
        out.sql(", CAST(").value(includes.values()).sql(" AS JSON))");
    }

    @Override
    public void length(Structure.ListLength length, SqlWriter out) {
        out.sql("JSON_LENGTH(").node(length.list()).sql(")");
    }
}
