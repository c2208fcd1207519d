package duo.dialect.postgresql;

import duo.api.spi.Codecs;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import java.time.Year;

/** The table of types of CockroachDB, whose INTEGER has 64 bits. */
final class CockroachTypes {
    static final TypeTable TABLE = PostgresqlTypes.of(PostgresqlCollation.NONE)
            .with(
                    TypeMapping.of(Integer.class, "INT4", Codecs.INTEGER),
                    TypeMapping.of(Year.class, "INT4", Codecs.YEAR));

    private CockroachTypes() {}
}
