package duo.dialect.oracle;

import duo.api.spi.Merge;
import duo.api.spi.SqlWriter;
import duo.api.spi.Upsert;

/** An upsert, whose row is selected: there are no tables of values before 23ai. */
final class OracleMerge extends Merge {
    @Override
    protected void source(Upsert upsert, SqlWriter out) {
        selectedRow(upsert, " FROM dual", out);
    }
}
