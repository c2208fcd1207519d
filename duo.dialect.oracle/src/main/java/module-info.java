/**
 * Duo on Oracle Database: URLs, SQL, types and errors. Nothing of it is called by users; put the module beside Duo and open a URL
 * that begins with {@code oracle://}.
 *
 * @provides duo.api.spi.Dialect the dialect {@code oracle}
 */
module duo.dialect.oracle {
    requires duo.api;

    provides duo.api.spi.Dialect with
            duo.dialect.oracle.OracleDialect;
}
