/**
 * Duo on SQL Server: URLs, SQL, types and errors. Nothing of it is called by users; put the module beside Duo and open a URL that
 * begins with {@code mssql://}.
 *
 * @provides duo.api.spi.Dialect the dialect {@code mssql}
 */
module duo.dialect.mssql {
    requires duo.api;

    provides duo.api.spi.Dialect with
            duo.dialect.mssql.MssqlDialect;
}
