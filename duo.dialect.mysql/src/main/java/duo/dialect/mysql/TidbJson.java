package duo.dialect.mysql;

import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on JSON in the words of TiDB, which makes no rows of the elements of an array. */
final class TidbJson extends MysqlJson {
    static final TidbJson INSTANCE = new TidbJson();

    private TidbJson() {
        super(MysqlSchemaSyntax.MYSQL_COLLATION);
    }

    @Override
    public void any(Structure.AnyElement any, SqlWriter out) {
        throw new UnsupportedFeatureException(
                "mysql has no conditions on the elements inside JSON (JSON_TABLE) on TiDB; keep the elements in a column of a list, or in rows");
    }
}
