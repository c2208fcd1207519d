package duo.dialect.mssql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Codecs;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.KeyedInsert;
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
        String insert = "INSERT INTO t (a) VALUES (?)";
        assertThat(dialect.inserts().keyed(insert, "id"))
                .isEqualTo(new KeyedInsert(insert, KeyRetrieval.GENERATED_KEYS));
    }

    @Test
    void nullHasATypeThatIsConvertedToOthers() {
        assertThat(dialect.types().untypedNull()).isEqualTo(Types.CHAR);
    }

    @Test
    void timesWithAnOffsetAreReadAsSuch() {
        assertThat(dialect.types().reader(-155, "datetimeoffset")).isEqualTo(Codecs.OFFSET_DATE_TIME);
        assertThat(dialect.types().reader(Types.VARCHAR, "varchar")).isNotEqualTo(Codecs.OFFSET_DATE_TIME);
    }
}
