package duo.core.sql;

import duo.api.spi.AnsiColumnTypes;
import duo.api.spi.AnsiDialect;
import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.Codecs;
import duo.api.spi.ColumnTypes;
import duo.api.spi.Connector;
import duo.api.spi.Dialect;
import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Failure;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.NullMarked;

/** Standard SQL, with expressions of the test. */
@NullMarked
final class TestDialect extends AnsiDialect {
    private final Function<Dialect, ExpressionSyntax> expressions;

    TestDialect(Function<Dialect, ExpressionSyntax> expressions) {
        this.expressions = expressions;
    }

    @Override
    public String name() {
        return "test";
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
        return expressions.apply(this);
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
