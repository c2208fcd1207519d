package duo.api.event;

import duo.api.Database;

/**
 * Hears of the rows of a model that are deleted: to write down who deletes what, to refuse, or to clean up elsewhere. Given to a database
 * by {@link duo.api.DatabaseBuilder#deleteListener}. Called on the thread that runs the call, in the transaction of the delete, from
 * several threads at once: it must be thread-safe.
 *
 * <p>It hears of each row that {@code delete} deletes, of those that a save takes out of a collection that removes its orphans, of
 * those that links take out of a model in between, and of those that go with all these by
 * {@link duo.api.annotation.OnDeleteRule#CASCADE}. Of {@code deleteBulk} and what goes with it it hears with
 * {@link duo.api.Bulk#withHooks()} alone. It does not hear of rows that the database deletes by itself, by rules of models that this
 * database has not met, nor of rows of junction tables that no model maps.
 *
 * <p>An error that it throws ends the call, undoes all of it, and reaches the caller as it is. While it is called, calls of the database on this
 * thread take part in the transaction of the delete, and need no connection of their own; so do calls of entities. An
 * asynchronous view would wait for a place of its own: use the blocking calls here, in both views. What is to happen only when all has
 * ended well goes into {@link duo.api.Transaction#onCommit}. A listener must not itself write the
 * rows that the call deletes, which were found already. A transaction that it begins and leaves open is rolled back, and the call fails.
 *
 * @param <M> the model, or what it extends or implements
 * @since 0.1.0
 */
public interface DeleteListener<M> {

    /**
     * A row is about to be deleted. All that goes is found, and locked where the database locks rows; nothing is written yet. Rows that
     * were asked for come first, then those that go with them, level by level. Does nothing unless overridden.
     *
     * @param model the model as it was given to {@code delete}, the entity that the transaction holds, or else the row as it was
     *     read
     * @param database the database; its calls on this thread take part in the transaction
     */
    default void beforeDelete(M model, Database database) {}

    /**
     * A row is deleted, with all else that goes; the transaction is still open. Called in the order in which the rows went. Does nothing
     * unless overridden.
     *
     * @param model the same object; its key is still there, and an entity is new
     * @param database the database; its calls on this thread take part in the transaction
     */
    default void afterDelete(M model, Database database) {}
}
