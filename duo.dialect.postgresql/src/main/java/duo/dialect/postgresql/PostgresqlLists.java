package duo.dialect.postgresql;

import duo.api.spi.ArraySyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on lists, which PostgreSQL keeps as arrays. */
final class PostgresqlLists implements ArraySyntax {
    static final PostgresqlLists INSTANCE = new PostgresqlLists();

    private PostgresqlLists() {}

    @Override
    public void includes(Structure.Includes includes, SqlWriter out) {
        out.operand(includes.list()).sql(includes.all() ? " @> " : " && ").value(includes.values());
    }

    @Override
    public void length(Structure.ListLength length, SqlWriter out) {
        out.sql("cardinality(").node(length.list()).sql(")");
    }
}
