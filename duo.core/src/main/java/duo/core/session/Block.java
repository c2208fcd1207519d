package duo.core.session;

/** A transaction, or a block inside one: what is opened on its connection is closed before it ends. */
public interface Block extends Scope {

    /**
     * Takes note of what was opened.
     *
     * @param close closes it, and does nothing when it was closed before
     */
    void opened(Runnable close);

    /**
     * Forgets what was closed.
     *
     * @param close what {@link #opened} was given
     */
    void closed(Runnable close);
}
