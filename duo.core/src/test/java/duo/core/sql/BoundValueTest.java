package duo.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.ValueType;
import duo.api.spi.AnsiExpressions;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** How a dialect gives values a type, each place by one method. */
@NullMarked
class BoundValueTest {
    private static final Node.Value ONE = new Node.Value(1, ValueType.plain(Integer.class), false);

    /** A database that has to be told the type of a value. */
    private final TestDialect dialect = new TestDialect(all -> new AnsiExpressions(all) {
        @Override
        public void boundValue(Node.Value value, SqlWriter out) {
            out.sql("CAST(").value(value).sql(" AS INTEGER)");
        }
    });

    private String written(Node node) {
        SqlRenderer out = new SqlRenderer(dialect);
        out.node(node);
        assertThat(out.parameters()).isNotEmpty().containsOnly(ONE);
        return out.text();
    }

    @Test
    void operandsAreToldTheirType() {
        assertThat(written(ONE)).isEqualTo("CAST(? AS INTEGER)");
        assertThat(written(new Node.Arithmetic(Node.Operation.PLUS, ONE, ONE)))
                .isEqualTo("CAST(? AS INTEGER) + CAST(? AS INTEGER)");
    }

    @Test
    void comparandsAreToldItUnlessTheyAreWrittenOtherwise() {
        assertThat(written(new Node.Compare(Node.Comparison.EQ, ONE, ONE)))
                .isEqualTo("CAST(? AS INTEGER) = CAST(? AS INTEGER)");
        assertThat(written(new Node.Compare(Node.Comparison.NOT_DISTINCT, ONE, ONE)))
                .isEqualTo("CAST(? AS INTEGER) IS NOT DISTINCT FROM CAST(? AS INTEGER)");
    }
}
