package duo.tests.engine;

/** A server cannot be had from one source. The message says why, in words for the person who runs the tests. */
final class ServerUnavailableException extends Exception {

    private static final long serialVersionUID = 1L;

    ServerUnavailableException(String message) {
        super(message);
    }

    ServerUnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
