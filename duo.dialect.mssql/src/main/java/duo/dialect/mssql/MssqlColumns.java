package duo.dialect.mssql;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnTypes;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import java.sql.Types;

/** How Java types are stored in SQL Server. */
final class MssqlColumns implements ColumnTypes {
    static final MssqlColumns INSTANCE = new MssqlColumns();

    private MssqlColumns() {}

    @Override
    public TypeTable table() {
        return MssqlTypes.TABLE;
    }

    @Override
    public TypeMapping<String> json() {
        return MssqlTypes.JSON;
    }

    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        return typeName.equalsIgnoreCase("datetimeoffset")
                ? Codecs.OFFSET_DATE_TIME
                : ColumnTypes.super.reader(jdbcType, typeName);
    }

    /** {@inheritDoc} The database converts characters implicitly to most types; the driver itself binds NULL so. */
    @Override
    public int untypedNull() {
        return Types.CHAR;
    }
}
