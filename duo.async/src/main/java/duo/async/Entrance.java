package duo.async;

/** What an entry passes before it starts. Thread-safe. */
interface Entrance {
    /** Starts the entry as soon as there is room; false once nobody is let in any more. */
    boolean enter(Gate.Entry entry);

    /** Takes back an entry that has not started; false if it is too late for that. */
    boolean withdraw(Gate.Entry entry);

    /** Makes room. Must be called when an entry has done its work; calling it again does nothing. */
    void leave(Gate.Entry entry);
}
