package duo.tests.engine;

import java.time.Duration;

/** A running server that a variable of the environment names. It is used as it is and never stopped. */
record ExplicitServer(EngineFamily family, String text) implements ServerSource {

    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Override
    public DatabaseServer start() throws ServerUnavailableException {
        try {
            DuoUrl url = DuoUrl.parse(text);
            String version = Readiness.await(family, url, LIMIT, null);
            return new DatabaseServer(version + " (" + family.urlVariable() + ")", url, () -> {});
        } catch (IllegalArgumentException malformed) {
            throw new ServerUnavailableException(family.urlVariable() + ": " + malformed.getMessage(), malformed);
        }
    }
}
