/**
 * Duo on SQLite: URLs, SQL, types and errors. Nothing of it is called by users; put the module beside Duo and open a URL that
 * begins with {@code sqlite:}.
 *
 * @provides duo.api.spi.Dialect the dialect {@code sqlite}
 */
module duo.dialect.sqlite {
    requires duo.api;

    provides duo.api.spi.Dialect with
            duo.dialect.sqlite.SqliteDialect;
}
