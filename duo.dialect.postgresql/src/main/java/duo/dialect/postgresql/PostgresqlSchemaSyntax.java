package duo.dialect.postgresql;

import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.Literals;

/** How PostgreSQL creates and drops tables. */
final class PostgresqlSchemaSyntax extends AnsiSchemaSyntax {
    static final PostgresqlSchemaSyntax INSTANCE = new PostgresqlSchemaSyntax();

    private PostgresqlSchemaSyntax() {}

    @Override
    public String sequenceDefault(String sequence) {
        return "nextval(" + Literals.text(sequence) + ")";
    }

    @Override
    public String literal(Object value) {
        return value instanceof byte[] bytes ? "'\\x" + Literals.hex(bytes) + "'" : super.literal(value);
    }
}
