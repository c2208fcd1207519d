package duo.dialect.postgresql;

import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;
import java.util.List;

/** Expressions on JSON by operators alone, for servers that know no paths of SQL/JSON. */
final class CockroachJson extends PostgresqlJson {
    CockroachJson(PostgresqlCollation collation) {
        super(collation);
    }

    /** {@inheritDoc} An element is asked of arrays only. */
    @Override
    public void path(Structure.Path path, SqlWriter out) {
        if (path.steps().isEmpty()) {
            out.operand(path.root());
            return;
        }
        List<Structure.Step> before = path.steps().subList(0, path.steps().size() - 1);
        Structure.Path outer = new Structure.Path(path.root(), before);
        switch (path.steps().getLast()) {
            case Structure.Key key -> {
                out.sql("(");
                path(outer, out);
                out.sql(" -> ").sql(literal(key.name())).sql(")");
            }
            case Structure.Index index -> {
                out.sql("CASE WHEN ");
                is(outer, Structure.Kind.ARRAY, out);
                out.sql(" THEN ");
                path(outer, out);
                out.sql(" -> " + index.position() + " END");
            }
        }
    }

    /** {@inheritDoc} By its text. */
    @Override
    void cast(Structure.Path path, String type, SqlWriter out) {
        out.sql("CAST(");
        text(path, out);
        out.sql(" AS ").sql(type).sql(")");
    }

    @Override
    protected void whole(Structure.Path path, Structure.Form form, SqlWriter out) {
        boolean small = form == Structure.Form.INTEGER;
        out.sql("CASE WHEN ");
        is(path, Structure.Kind.NUMBER, out);
        out.sql(" THEN CASE WHEN ");
        cast(path, "NUMERIC", out);
        out.sql(small ? " BETWEEN " + Integer.MIN_VALUE : " BETWEEN " + Long.MIN_VALUE);
        out.sql(small ? " AND " + Integer.MAX_VALUE : " AND " + Long.MAX_VALUE).sql(" AND ");
        cast(path, "NUMERIC", out);
        out.sql(" = FLOOR(");
        cast(path, "NUMERIC", out);
        out.sql(") THEN CAST(");
        cast(path, "NUMERIC", out);
        out.sql(small ? " AS INT4) END END" : " AS INT8) END END");
    }
}
