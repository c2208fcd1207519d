package duo.dialect.sqlite;

import duo.api.spi.ArraySyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on lists, which SQLite keeps as JSON. */
final class SqliteArrays implements ArraySyntax {
    static final SqliteArrays INSTANCE = new SqliteArrays();

    private SqliteArrays() {}

    /** {@inheritDoc} In the arguments of json_each a column could be taken for one of its own, hence the query around. */
    @Override
    public void includes(Structure.Includes includes, SqlWriter out) {
        out.sql("CASE WHEN ").operand(includes.list()).sql(" IS NOT NULL THEN (SELECT COUNT(*) FROM (SELECT ");
        out.node(includes.list()).sql(" AS held, ").value(includes.values()).sql(" AS wanted) AS s,");
        out.sql(" json_each(s.wanted) AS w WHERE w.value ").sql(includes.all() ? "NOT IN" : "IN");
        out.sql(" (SELECT h.value FROM json_each(s.held) AS h)) ");
        out.sql(includes.all() ? "= 0 END" : "> 0 END");
    }

    @Override
    public void length(Structure.ListLength length, SqlWriter out) {
        out.sql("json_array_length(").node(length.list()).sql(")");
    }
}
