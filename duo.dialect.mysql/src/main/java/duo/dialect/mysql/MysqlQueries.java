package duo.dialect.mysql;

import duo.api.spi.AnsiQueries;
import duo.api.spi.HintPlace;
import duo.api.spi.Node;
import duo.api.spi.SetOperator;
import duo.api.spi.SqlWriter;
import duo.api.spi.Support;
import java.util.Optional;

/** Queries in the words of MySQL. */
sealed class MysqlQueries extends AnsiQueries permits MariadbQueries, TidbQueries {
    private final boolean intersects;

    MysqlQueries(MysqlDialect dialect, boolean intersects) {
        super(dialect);
        this.intersects = intersects;
    }

    /** {@inheritDoc} There is no OFFSET without a LIMIT, so that all rows are written as the greatest number. */
    @Override
    public final void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        if (limit.isPresent()) {
            out.sql(" LIMIT ").value(limit.get());
        } else if (offset.isPresent()) {
            out.sql(" LIMIT 18446744073709551615");
        }
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows));
    }

    /** {@inheritDoc} A transaction is REPEATABLE READ here unless it asks for another isolation. */
    @Override
    public void currentRead(SqlWriter out) {
        out.sql(" LOCK IN SHARE MODE");
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
    public Support<HintPlace> hints() {
        return Support.of(HintPlace.COMMENT);
    }

    @Override
    public Support<String> explain(boolean analyze) {
        return Support.of(analyze ? "EXPLAIN ANALYZE " : "EXPLAIN FORMAT=TREE ");
    }
}
