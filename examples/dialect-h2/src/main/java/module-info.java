/**
 * Duo on H2: a dialect as somebody else would write it.
 *
 * @provides duo.api.spi.Dialect the dialect {@code h2}
 */
module org.example.h2dialect {
    requires duo.api;

    provides duo.api.spi.Dialect with
            org.example.h2dialect.H2Dialect;
}
