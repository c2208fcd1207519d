/**
 * Real databases for the tests: finds or starts each server once per JVM, and hands out throw-away databases on it.
 *
 * <p>The entry point is {@link duo.tests.engine.TestEngines}:
 *
 * <pre>{@code
 * TestEngine engine = TestEngines.get("postgresql").requireAvailable();
 * try (FreshDatabase database = engine.createDatabase()) {
 *     Database.open(database.url());
 * }
 * }</pre>
 *
 * <p>A server named by {@code DUO_TEST_POSTGRESQL_URL}, {@code DUO_TEST_MYSQL_URL} or {@code DUO_TEST_MARIADB_URL} is
 * used as it is; otherwise a throw-away server is started. {@code DUO_REQUIRE_ENGINES}, a list with commas, names the
 * families or engines whose absence is a failure instead of a skip.
 */
@NullMarked
package duo.tests.engine;

import org.jspecify.annotations.NullMarked;
