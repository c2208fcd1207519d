package org.example.h2dialect;

import duo.api.spi.ColumnTypes;
import duo.api.spi.TypeMapping;
import duo.api.spi.TypeTable;

/** How Java types are stored in H2. */
final class H2Columns implements ColumnTypes {
    static final H2Columns INSTANCE = new H2Columns();

    private H2Columns() {}

    @Override
    public TypeTable table() {
        return H2Types.TABLE;
    }

    @Override
    public TypeMapping<String> json() {
        return H2Types.JSON;
    }
}
