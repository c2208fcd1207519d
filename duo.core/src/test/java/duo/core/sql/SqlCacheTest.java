package duo.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.ValueType;
import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.AnsiDialect;
import duo.api.spi.AnsiExpressions;
import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnTypes;
import duo.api.spi.Connector;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.Node;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import duo.core.codec.JacksonJsonMapper;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SqlCacheTest {
    private static final MappedColumn AGE =
            MappedColumn.of("age", "age", ValueType.plain(Integer.class)).build();
    private static final MappedTable TABLE =
            new MappedTable("", "people", List.of(AGE), List.of(), List.of(), List.of(), List.of(), "");

    /** A dialect that binds values, or writes them into the text as none should. */
    private static final class Ansi extends AnsiDialect {
        private final boolean binds;

        Ansi(boolean binds) {
            this.binds = binds;
        }

        @Override
        public String name() {
            return "ansi";
        }

        @Override
        public boolean recognises(String productName) {
            return false;
        }

        @Override
        public int maxIdentifierLength() {
            return 30;
        }

        @Override
        public int maxParameters() {
            return 1000;
        }

        @Override
        public ExpressionSyntax expressions() {
            return new AnsiExpressions(this) {
                @Override
                public void comparand(Node.Value value, SqlWriter out) {
                    if (binds) {
                        super.comparand(value, out);
                    } else {
                        out.sql(String.valueOf(value.value()));
                    }
                }
            };
        }

        @Override
        public SchemaSyntax schema() {
            return new AnsiSchemaSyntax() {};
        }

        @Override
        public Connector connector() {
            throw new UnsupportedOperationException();
        }

        @Override
        public ColumnTypes types() {
            return new AnsiColumnTypes(TypeTable.of(), TypeMapping.of(String.class, "TEXT", Codecs.STRING));
        }

        @Override
        public Failure classify(SQLException error) {
            return Failure.OTHER;
        }
    }

    private static Statement deleteOf(int age) {
        return new Statement.Delete(
                TABLE,
                List.of(new Node.Compare(
                        Node.Comparison.EQ,
                        new Node.Column(AGE),
                        new Node.Value(age, ValueType.plain(Integer.class), false))));
    }

    private static SqlCache cache(boolean binds) {
        Ansi dialect = new Ansi(binds);
        return new SqlCache(dialect, new JsonDocuments(dialect, new JacksonJsonMapper()));
    }

    @Test
    void aKeptTextTakesOtherValues() {
        SqlCache cache = cache(true);
        cache.render(deleteOf(1));
        String text = cache.render(deleteOf(3)).sql();
        Rendered other = cache.render(deleteOf(2));
        assertThat(other.sql()).isSameAs(text).isEqualTo("DELETE FROM \"people\" WHERE \"age\" = ?");
        assertThat(other.parameters()).extracting(Node.Value::value).containsExactly(2);
    }

    @Test
    void aTextThatHoldsAValueIsNotKept() {
        SqlCache cache = cache(false);
        assertThat(cache.render(deleteOf(1)).sql()).endsWith("= 1");
        assertThat(cache.render(deleteOf(2)).sql()).endsWith("= 2");
    }
}
