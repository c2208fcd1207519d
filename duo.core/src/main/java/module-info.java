/**
 * The engine behind the API of Duo. Exports nothing: it is found by {@link java.util.ServiceLoader}.
 *
 * @provides duo.api.spi.DatabaseProvider the engine
 * @uses duo.api.spi.Dialect the databases, one artifact each
 */
module duo.core {
    requires duo.api;
    requires com.zaxxer.hikari;
    requires org.slf4j;
    requires tools.jackson.databind;
    requires static org.jspecify;

    uses duo.api.spi.Dialect;
    uses java.sql.Driver;

    provides duo.api.spi.DatabaseProvider with
            duo.core.EngineProvider;
}
