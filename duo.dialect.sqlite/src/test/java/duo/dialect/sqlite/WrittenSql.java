package duo.dialect.sqlite;

import duo.api.spi.Dialect;
import duo.api.spi.Node;
import duo.api.spi.SqlWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what a dialect writes; columns and values are the only nodes it knows. */
final class WrittenSql implements SqlWriter {
    private final Dialect dialect;
    private final StringBuilder text = new StringBuilder();
    private final List<@Nullable Object> values = new ArrayList<>();

    WrittenSql(Dialect dialect) {
        this.dialect = dialect;
    }

    String text() {
        return text.toString();
    }

    List<@Nullable Object> values() {
        return values;
    }

    @Override
    public SqlWriter sql(String sql) {
        text.append(sql);
        return this;
    }

    @Override
    public SqlWriter identifier(String name) {
        return sql(dialect.quote(name));
    }

    @Override
    public SqlWriter value(Node.Value value) {
        values.add(value.value());
        return sql("?");
    }

    @Override
    public SqlWriter node(Node node) {
        return switch (node) {
            case Node.Column column -> identifier(column.column().name());
            case Node.Value value -> value(value);
            default -> throw new IllegalArgumentException("not written here: " + node);
        };
    }
}
