/**
 * Duo on MySQL and MariaDB: URLs, SQL, types and errors. Nothing of it is called by users; put the module beside Duo and open a
 * URL that begins with {@code mysql://} or {@code mariadb://}.
 *
 * @provides duo.api.spi.Dialect the dialect {@code mysql}
 */
module duo.dialect.mysql {
    requires duo.api;

    provides duo.api.spi.Dialect with
            duo.dialect.mysql.MysqlDialect;
}
