package duo.dialect.mysql;

import duo.api.spi.AnsiQueries;
import duo.api.spi.HintPlace;
import duo.api.spi.SetOperator;
import duo.api.spi.SqlWriter;

/** Queries in the words of MySQL. */
sealed class MysqlQueries extends AnsiQueries permits MariadbQueries, TidbQueries {
    private final boolean intersects;

    MysqlQueries(MysqlDialect dialect, boolean intersects) {
        super(dialect);
        this.intersects = intersects;
    }

    @Override
    public final boolean limitsMembers() {
        return false;
    }

    @Override
    public boolean readsWrittenTable() {
        return false;
    }

    @Override
    public boolean correlatesDerivedTables() {
        return true;
    }

    /** {@inheritDoc} INTERSECT and EXCEPT came with MySQL 8.0.31. */
    @Override
    public final void combine(SetOperator operator, SqlWriter out) {
        if (!intersects && (operator == SetOperator.INTERSECT || operator == SetOperator.EXCEPT)) {
            throw unsupported("intersect and except before version 8.0.31; use in(..) and notIn(..)");
        }
        super.combine(operator, out);
    }

    /** {@inheritDoc} A limit does; this one is the greatest number. */
    @Override
    public final void keepApart(SqlWriter out) {
        out.sql(" LIMIT 18446744073709551615");
    }

    @Override
    public HintPlace hints() {
        return HintPlace.COMMENT;
    }

    @Override
    public String explain(boolean analyze) {
        return analyze ? "EXPLAIN ANALYZE " : "EXPLAIN FORMAT=TREE ";
    }
}
