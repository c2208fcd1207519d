package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Codecs;
import duo.api.spi.LexicalFeature;
import java.sql.Types;
import org.junit.jupiter.api.Test;

class MssqlRawSqlTest {
    private final MssqlDialect dialect = new MssqlDialect();

    @Test
    void namesStandInBracketsAndBatchesEndAtLines() {
        assertThat(dialect.lexicalFeatures())
                .containsExactlyInAnyOrder(
                        LexicalFeature.BRACKETS, LexicalFeature.NESTED_COMMENTS, LexicalFeature.GO_LINES);
    }

    @Test
    void keysOfRawInsertsComeFromTheDriver() {
        assertThat(dialect.keyClause("id")).isEmpty();
    }

    @Test
    void nullHasATypeThatIsConvertedToOthers() {
        assertThat(dialect.untypedNull()).isEqualTo(Types.CHAR);
    }

    @Test
    void timesWithAnOffsetAreReadAsSuch() {
        assertThat(dialect.columnReader(-155, "datetimeoffset")).isEqualTo(Codecs.OFFSET_DATE_TIME);
        assertThat(dialect.columnReader(Types.VARCHAR, "varchar")).isNotEqualTo(Codecs.OFFSET_DATE_TIME);
    }
}
