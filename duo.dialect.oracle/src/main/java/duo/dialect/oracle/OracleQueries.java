package duo.dialect.oracle;

import duo.api.spi.AnsiQueries;
import duo.api.spi.Lock;
import duo.api.spi.SetOperator;
import duo.api.spi.SqlWriter;

/** Queries in the words of Oracle. */
final class OracleQueries extends AnsiQueries {
    OracleQueries(OracleDialect dialect) {
        super(dialect);
    }

    /** {@inheritDoc} EXCEPT came with version 21. */
    @Override
    public void combine(SetOperator operator, SqlWriter out) {
        if (operator == SetOperator.EXCEPT) {
            out.sql(" MINUS ");
        } else {
            super.combine(operator, out);
        }
    }

    @Override
    public void lock(Lock lock, boolean sliced, SqlWriter out) {
        if (lock.strength() == Lock.Strength.SHARE) {
            throw unsupported("FOR SHARE; use forUpdate()");
        }
        if (sliced) {
            throw unsupported("FOR UPDATE in a query with a limit or an offset; read the keys first");
        }
        super.lock(lock, false, out);
    }
}
