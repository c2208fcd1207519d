package duo.dialect.sqlite;

import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Types;

/** How Java types are stored in SQLite. */
final class SqliteColumns extends AnsiColumnTypes {
    static final SqliteColumns INSTANCE = new SqliteColumns();

    private static final Codec<Object> VALUES =
            Codecs.of(Types.OTHER, ResultSet::getObject, PreparedStatement::setObject);

    private SqliteColumns() {
        super(SqliteTypes.TABLE, SqliteTypes.JSON);
    }

    /** {@inheritDoc} Each value has a type of its own, whatever the column was declared as. */
    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        return VALUES;
    }
}
