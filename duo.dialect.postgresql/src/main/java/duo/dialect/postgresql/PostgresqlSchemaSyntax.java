package duo.dialect.postgresql;

import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.Literals;
import duo.api.spi.SequenceSyntax;
import duo.api.spi.TableAlterations;
import java.util.Optional;

/** How PostgreSQL creates and drops tables. */
final class PostgresqlSchemaSyntax extends AnsiSchemaSyntax {
    static final PostgresqlSchemaSyntax INSTANCE = new PostgresqlSchemaSyntax(PostgresqlAlterations.INSTANCE);
    static final PostgresqlSchemaSyntax OF_COCKROACH = new PostgresqlSchemaSyntax(CockroachAlterations.INSTANCE);

    private final PostgresqlAlterations alterations;

    private PostgresqlSchemaSyntax(PostgresqlAlterations alterations) {
        this.alterations = alterations;
    }

    @Override
    public Optional<SequenceSyntax> sequences() {
        return Optional.of(sequence -> "nextval(" + Literals.text(sequence.toString()) + ")");
    }

    @Override
    public String literal(Object value) {
        return value instanceof byte[] bytes ? "'\\x" + Literals.hex(bytes) + "'" : super.literal(value);
    }

    @Override
    public TableAlterations alterations() {
        return alterations;
    }
}
