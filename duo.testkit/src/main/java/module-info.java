/**
 * The contract with which a dialect proves itself, and helpers for tests of applications.
 *
 * @uses duo.api.spi.Dialect the dialect under test, which says what its database can do
 */
module duo.testkit {
    requires transitive duo.api;
    requires transitive duo.async;
    requires transitive org.junit.jupiter.api;
    requires tools.jackson.databind;
    requires static org.jspecify;

    uses duo.api.spi.Dialect;

    exports duo.testkit;
    exports duo.testkit.contract;
    exports duo.testkit.model;
    exports duo.testkit.model.base;
    exports duo.testkit.model.chinook;
    exports duo.testkit.model.relation;
    exports duo.testkit.model.schema;
    exports duo.testkit.model.types;
}
