package org.example.h2dialect;

import duo.api.spi.AnsiSchemaSyntax;
import java.util.UUID;

/** How H2 creates and drops tables. */
final class H2SchemaSyntax extends AnsiSchemaSyntax {
    static final H2SchemaSyntax INSTANCE = new H2SchemaSyntax();

    private H2SchemaSyntax() {}

    /** {@inheritDoc} A text is no default of a column of UUIDs. */
    @Override
    public String literal(Object value) {
        return value instanceof UUID uuid ? "UUID '" + uuid + "'" : super.literal(value);
    }

    @Override
    public boolean commitsTransactions() {
        return true;
    }
}
