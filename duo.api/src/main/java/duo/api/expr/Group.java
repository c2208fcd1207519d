package duo.api.expr;

/**
 * Several rows of a model that are taken together. There are no objects of it: it tells the compiler what is computed of one row
 * from what is computed of several, so that a column cannot stand where groups are filtered, nor an aggregate where rows are.
 *
 * @param <R> the model
 * @since 0.1.0
 */
@SuppressWarnings("UnusedTypeParameter") // it is what tells groups of different models apart
public final class Group<R> {
    private Group() {}
}
