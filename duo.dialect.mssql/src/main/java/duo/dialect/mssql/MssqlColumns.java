package duo.dialect.mssql;

import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import java.sql.Types;

/** How Java types are stored in SQL Server. */
final class MssqlColumns extends AnsiColumnTypes {
    static final MssqlColumns INSTANCE = new MssqlColumns();

    private MssqlColumns() {
        super(MssqlTypes.TABLE, MssqlTypes.JSON);
    }

    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        return typeName.equalsIgnoreCase("datetimeoffset") ? Codecs.OFFSET_DATE_TIME : super.reader(jdbcType, typeName);
    }

    /** {@inheritDoc} The database converts characters implicitly to most types; the driver itself binds NULL so. */
    @Override
    public int untypedNull() {
        return Types.CHAR;
    }
}
