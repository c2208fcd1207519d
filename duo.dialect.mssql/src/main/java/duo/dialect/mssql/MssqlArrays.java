package duo.dialect.mssql;

import duo.api.spi.ArraySyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on lists, which SQL Server keeps as the text of JSON. */
final class MssqlArrays implements ArraySyntax {
    static final MssqlArrays INSTANCE = new MssqlArrays();

    private MssqlArrays() {}

    /** {@inheritDoc} A comparison leaves trailing spaces out of account, hence the dot. */
    @Override
    public void includes(Structure.Includes includes, SqlWriter out) {
        out.sql("CASE WHEN ").operand(includes.list()).sql(" IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON(");
        out.value(includes.values()).sql(") AS w WHERE w.[value] + N'.'").sql(MssqlJson.COLLATION);
        out.sql(includes.all() ? " NOT IN" : " IN")
                .sql(" (SELECT h.[value] + N'.'")
                .sql(MssqlJson.COLLATION);
        out.sql(" FROM OPENJSON(").node(includes.list()).sql(") AS h)) END ");
        out.sql(includes.all() ? "= 0" : "> 0");
    }

    @Override
    public void length(Structure.ListLength length, SqlWriter out) {
        out.sql("CASE WHEN ").operand(length.list()).sql(" IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON(");
        out.node(length.list()).sql(")) END");
    }
}
