package duo.dialect.postgresql;

import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import java.sql.Types;
import java.time.OffsetTime;
import java.util.List;
import java.util.Optional;

/** How Java types are stored in PostgreSQL. */
final class PostgresqlColumns extends AnsiColumnTypes {
    static final PostgresqlColumns INSTANCE = new PostgresqlColumns(PostgresqlTypes.TABLE);
    static final PostgresqlColumns OF_COCKROACH = new PostgresqlColumns(CockroachTypes.TABLE);

    private static final Codec<OffsetTime> ZONED_TIME = Codecs.ofObject(Types.TIME_WITH_TIMEZONE, OffsetTime.class);

    private PostgresqlColumns(TypeTable table) {
        super(table, PostgresqlTypes.JSON);
    }

    @Override
    public <E> Optional<TypeMapping<List<E>>> array(TypeMapping<E> element) {
        return PostgresqlArrays.of(element);
    }

    /** {@inheritDoc} The driver calls times with and without a zone alike. */
    @Override
    public Codec<?> reader(int jdbcType, String typeName) {
        return switch (typeName) {
            case "timestamptz" -> Codecs.OFFSET_DATE_TIME;
            case "timetz" -> ZONED_TIME;
            default -> super.reader(jdbcType, typeName);
        };
    }
}
