package duo.dialect.oracle;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnTypes;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;

/** How Java types are stored in Oracle Database. */
final class OracleColumns implements ColumnTypes {
    static final OracleColumns INSTANCE = new OracleColumns();

    private OracleColumns() {}

    @Override
    public TypeTable table() {
        return OracleTypes.TABLE;
    }

    @Override
    public TypeMapping<String> json() {
        return OracleTypes.JSON;
    }

    /** {@inheritDoc} The driver has numbers of its own for times with a zone. */
    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        return typeName.startsWith("TIMESTAMP") && typeName.endsWith("TIME ZONE")
                ? Codecs.OFFSET_DATE_TIME
                : ColumnTypes.super.reader(jdbcType, typeName);
    }

    /** {@inheritDoc} Both are NULL. */
    @Override
    public boolean hasEmptyTexts() {
        return false;
    }
}
