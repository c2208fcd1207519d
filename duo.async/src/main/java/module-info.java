/**
 * The asynchronous view of Duo: the calls of {@code duo.api} with the same names, parameters and errors, and futures for
 * results. Start with {@link duo.async.AsyncDatabase#of(duo.api.Database)}.
 */
module duo.async {
    requires transitive duo.api;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports duo.async;
}
