package duo.core.session;

import duo.core.execution.Place;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Where the calls of a model run: on connections of their own, in the transaction of the thread, or in a given one. */
public interface Scope {

    /**
     * Runs one statement.
     *
     * @param write whether it writes
     * @param use sends it
     * @param <T> its result
     * @return the result
     */
    <T extends @Nullable Object> T run(boolean write, Function<Place, T> use);

    /**
     * Runs several statements so that all or none of them take effect: in a transaction of their own, or in a nested block of
     * the one that is open.
     *
     * @param work sends them through the scope that it is given
     * @param <T> its result
     * @return the result
     */
    <T extends @Nullable Object> T atomically(Function<Scope, T> work);

    /**
     * Runs several statements in a transaction of their own, or as they are in the one that is open.
     *
     * @param work sends them through the scope that it is given
     * @param <T> its result
     * @return the result
     */
    <T extends @Nullable Object> T together(Function<Scope, T> work);

    /**
     * The block that calls made now take part in.
     *
     * @return the block, or empty where each call has a connection of its own
     */
    Optional<Block> block();

    /**
     * Where rows are read over time: the block that calls made now take part in, else a transaction of its own that only reads.
     *
     * @return the block, to be given up
     */
    default Reading beginReading() {
        return new Reading(block().orElseThrow(), () -> {});
    }

    /**
     * Where rows are read over time.
     *
     * @param block the block
     * @param end gives it up; more than once does no harm
     */
    record Reading(Block block, Runnable end) {}

    /**
     * The entities of the open transaction.
     *
     * @return the entities, or empty outside a transaction
     */
    Optional<Identities> identities();

    /**
     * Runs an action when what is open now is rolled back, the last one first and all before those of the user; does nothing
     * outside a transaction.
     *
     * @param action takes something in memory back
     */
    void undoWith(Runnable action);

    /**
     * Runs code of the user so that the calls that it makes on this thread take part in what is open here, whoever began that and on
     * which thread.
     *
     * @param code the code
     */
    void runInside(Runnable code);
}
