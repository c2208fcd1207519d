/**
 * Duo on PostgreSQL: URLs, SQL, types and errors. Nothing of it is called by users; put the module beside Duo and open a URL that
 * begins with {@code postgresql://}.
 *
 * @provides duo.api.spi.Dialect the dialect {@code postgresql}
 */
module duo.dialect.postgresql {
    requires duo.api;

    provides duo.api.spi.Dialect with
            duo.dialect.postgresql.PostgresqlDialect;
}
