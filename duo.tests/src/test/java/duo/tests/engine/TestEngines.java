package duo.tests.engine;

import java.util.List;
import java.util.Map;

/**
 * All engines the tests know, by name:
 *
 * <ul>
 *   <li>{@code sqlite};
 *   <li>{@code postgresql}, and {@code postgresql-embedded} beside it when {@code DUO_TEST_POSTGRESQL_URL} names a
 *       server for the former, so that an old and a new PostgreSQL are both tested;
 *   <li>{@code mysql} by Connector/J and {@code mysql-by-mariadb-driver};
 *   <li>{@code mariadb} by MariaDB Connector/J and {@code mariadb-by-mysql-driver}.
 * </ul>
 *
 * @since 0.1.0
 */
public final class TestEngines {

    private static final Map<String, TestEngine> ENGINES = EngineCatalogue.of(System.getenv());

    private TestEngines() {}

    /**
     * Finds an engine, which need not be available.
     *
     * @param name its name
     * @return the engine
     * @throws IllegalArgumentException when there is none of that name; the message lists the names
     */
    public static TestEngine get(String name) {
        TestEngine engine = ENGINES.get(name);
        if (engine == null) {
            throw new IllegalArgumentException(
                    "No test engine '" + name + "'; there are " + String.join(", ", ENGINES.keySet()));
        }
        return engine;
    }

    /**
     * The newest PostgreSQL, which the tests start.
     *
     * @return {@code postgresql-embedded}, or {@code postgresql} where that is the same server
     */
    public static TestEngine embeddedPostgresql() {
        return get(
                EngineCatalogue.isConfigured(System.getenv(), EngineFamily.POSTGRESQL)
                        ? "postgresql-embedded"
                        : "postgresql");
    }

    /**
     * All engines, available or not.
     *
     * @return the engines in a fixed order
     */
    public static List<TestEngine> all() {
        return List.copyOf(ENGINES.values());
    }
}
