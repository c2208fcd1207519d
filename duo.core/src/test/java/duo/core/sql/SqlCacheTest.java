package duo.core.sql;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.ValueType;
import duo.api.spi.AnsiExpressions;
import duo.api.spi.Dialect;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import duo.core.codec.JacksonJsonMapper;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SqlCacheTest {
    private static final MappedColumn AGE =
            MappedColumn.of("age", "age", ValueType.plain(Integer.class)).build();
    private static final MappedTable TABLE =
            new MappedTable("", "people", List.of(AGE), List.of(), List.of(), List.of(), List.of(), "");

    private static Statement deleteOf(int age) {
        return new Statement.Delete(
                TABLE,
                List.of(new Node.Compare(
                        Node.Comparison.EQ,
                        new Node.Column(AGE),
                        new Node.Value(age, ValueType.plain(Integer.class), false))));
    }

    private static SqlCache cache(boolean binds) {
        Dialect dialect = new TestDialect(all -> binds
                ? new AnsiExpressions(all)
                : new AnsiExpressions(all) {
                    // As no dialect should.
                    @Override
                    public void comparand(Node.Value value, SqlWriter out) {
                        out.sql(String.valueOf(value.value()));
                    }
                });
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
