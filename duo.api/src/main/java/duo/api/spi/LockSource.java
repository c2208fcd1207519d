package duo.api.spi;

/**
 * Takes {@linkplain duo.api.Database#locked locks} whose end is not that of a block of code; for views over a database, such as the
 * asynchronous one. The databases that Duo opens implement it. Thread-safe.
 *
 * @since 0.1.0
 */
public interface LockSource {

    /**
     * Whether a lock keeps a connection until it is released, as far as that is known without asking the database.
     *
     * @return true if so, or if it is not known
     * @throws duo.api.error.UnsupportedFeatureException if the database is known to have no locks by name
     */
    boolean keepsConnections();

    /**
     * Takes a lock as {@link duo.api.Database#locked} does. It belongs to no thread.
     *
     * @param request the name, and how long others may hold it
     * @return the lock, to be closed
     */
    HeldLock lock(LockRequest request);

    /**
     * A lock that is held until it is closed. Thread-safe.
     *
     * @since 0.1.0
     */
    interface HeldLock extends AutoCloseable {

        /** Releases the lock. What fails is logged and not thrown. May be called again. */
        @Override
        void close();
    }
}
