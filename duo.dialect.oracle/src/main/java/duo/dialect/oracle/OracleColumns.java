package duo.dialect.oracle;

import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;

/** How Java types are stored in Oracle Database. */
final class OracleColumns extends AnsiColumnTypes {
    static final OracleColumns INSTANCE = new OracleColumns();

    private OracleColumns() {
        super(OracleTypes.TABLE, OracleTypes.JSON);
    }

    /** {@inheritDoc} The driver has numbers of its own for times with a zone. */
    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        return typeName.startsWith("TIMESTAMP") && typeName.endsWith("TIME ZONE")
                ? Codecs.OFFSET_DATE_TIME
                : super.reader(jdbcType, typeName);
    }

    /** {@inheritDoc} Both are NULL. */
    @Override
    public boolean hasEmptyTexts() {
        return false;
    }
}
