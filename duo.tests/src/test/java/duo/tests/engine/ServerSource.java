package duo.tests.engine;

/** One place where a server may come from. */
interface ServerSource {

    /**
     * Starts or finds the server. Leaves nothing behind when it fails.
     *
     * @throws ServerUnavailableException with the reason when there is none to be had
     */
    DatabaseServer start() throws ServerUnavailableException;
}
