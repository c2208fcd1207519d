package duo.tests.engine;

import java.util.Optional;

/**
 * A database to test on: a server and the driver it is reached with. Nothing is started before a test asks.
 * Thread-safe.
 *
 * @since 0.1.0
 */
public final class TestEngine {

    private final String name;
    private final EngineFamily family;
    private final DatabaseSource source;
    private final RequiredEngines required;

    TestEngine(String name, EngineFamily family, DatabaseSource source, RequiredEngines required) {
        this.name = name;
        this.family = family;
        this.source = source;
        this.required = required;
    }

    /**
     * The name in {@link TestEngines#get}.
     *
     * @return for example {@code mysql-by-mariadb-driver}
     */
    public String name() {
        return name;
    }

    /**
     * The product behind it.
     *
     * @return the family that {@code DUO_REQUIRE_ENGINES} names
     */
    public EngineFamily family() {
        return family;
    }

    /**
     * Why the engine cannot be tested here. Starts its server when nobody has yet, to be sure.
     *
     * @return the reason, or empty when the engine is there
     */
    public Optional<String> missing() {
        return source.availability().reason();
    }

    /**
     * Goes on only when the engine is there; to be called first in a test or its {@code @BeforeAll}.
     *
     * @return this engine
     * @throws org.opentest4j.TestAbortedException when it is missing, so that JUnit reports the tests as skipped
     * @throws org.opentest4j.AssertionFailedError when it is missing and {@code DUO_REQUIRE_ENGINES} names it, or when
     *     the server that a variable names does not work
     */
    public TestEngine requireAvailable() {
        required.check(name, family, source.availability());
        return this;
    }

    /**
     * What the tests run on.
     *
     * @return product, version and where it comes from, for people
     * @throws IllegalStateException when the engine is missing
     */
    public String description() {
        return source.description();
    }

    /**
     * Makes an empty database, to be closed by the caller.
     *
     * @return a database nobody else uses
     * @throws IllegalStateException when the engine is missing or refuses
     */
    public FreshDatabase createDatabase() {
        return source.create();
    }

    /** The name, so that parameterised tests read well. */
    @Override
    public String toString() {
        return name;
    }
}
