package duo.dialect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Codecs;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.KeyedInsert;
import duo.api.spi.LexicalFeature;
import java.sql.Types;
import org.junit.jupiter.api.Test;

class OracleRawSqlTest {
    private final OracleDialect dialect = new OracleDialect();

    @Test
    void textHasDelimitersOfChoiceAndBlocksEndAtLines() {
        assertThat(dialect.lexicalFeatures())
                .containsExactlyInAnyOrder(LexicalFeature.Q_QUOTES, LexicalFeature.SLASH_LINES);
    }

    @Test
    void keysOfRawInsertsComeInAParameter() {
        assertThat(dialect.inserts().keyed("INSERT INTO t (a) VALUES (?)", "id"))
                .isEqualTo(new KeyedInsert(
                        "BEGIN INSERT INTO t (a) VALUES (?) RETURNING \"id\" INTO ?; END;",
                        KeyRetrieval.OUT_PARAMETERS));
    }

    @Test
    void nullNeedsNoType() {
        assertThat(dialect.types().untypedNull()).isEqualTo(Types.NULL);
    }

    @Test
    void timesWithAZoneAreReadAsSuch() {
        assertThat(dialect.types().reader(-101, "TIMESTAMP WITH TIME ZONE")).isEqualTo(Codecs.OFFSET_DATE_TIME);
        assertThat(dialect.types().reader(-102, "TIMESTAMP WITH LOCAL TIME ZONE"))
                .isEqualTo(Codecs.OFFSET_DATE_TIME);
        assertThat(dialect.types().reader(Types.TIMESTAMP, "TIMESTAMP")).isNotEqualTo(Codecs.OFFSET_DATE_TIME);
    }
}
