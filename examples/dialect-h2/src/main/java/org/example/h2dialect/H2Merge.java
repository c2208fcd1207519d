package org.example.h2dialect;

import duo.api.meta.MappedColumn;
import duo.api.spi.Merge;
import duo.api.spi.SqlWriter;
import duo.api.spi.Upsert;

/** An upsert. A table of bound values would have columns without a type, so that they are bound where they go. */
final class H2Merge extends Merge {
    @Override
    protected void source(Upsert upsert, SqlWriter out) {
        out.sql("(SELECT 1)");
    }

    @Override
    protected void value(Upsert upsert, MappedColumn column, SqlWriter out) {
        out.node(upsert.values().get(upsert.columns().indexOf(column)));
    }
}
