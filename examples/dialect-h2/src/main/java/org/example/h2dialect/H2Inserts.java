package org.example.h2dialect;

import duo.api.spi.AnsiInserts;
import duo.api.spi.KeyRetrieval;

/** Inserts of H2. */
final class H2Inserts extends AnsiInserts {
    H2Inserts(H2Dialect dialect) {
        super(dialect, new H2Merge());
    }

    /**
     * {@inheritDoc} A query of FINAL TABLE would give all generated values, but a row that breaks a foreign key stays there although the
     * statement fails.
     */
    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.GENERATED_KEYS;
    }
}
