/**
 * What users of Duo call, and what authors of dialects implement.
 *
 * <p>Open a database with {@link duo.api.Database#open(String)}; everything else follows from it. The engine behind the
 * interfaces is found by {@link java.util.ServiceLoader}, and so are the dialects.
 *
 * @uses duo.api.spi.DatabaseProvider the engine, in the artifact {@code duo-core}
 */
module duo.api {
    requires transitive java.sql;
    requires transitive jakarta.validation;
    requires static transitive org.jspecify;

    exports duo.api;
    exports duo.api.annotation;
    exports duo.api.error;
    exports duo.api.event;
    exports duo.api.expr;
    exports duo.api.meta;
    exports duo.api.relation;
    exports duo.api.schema;
    exports duo.api.spi;

    uses duo.api.spi.DatabaseProvider;
}
