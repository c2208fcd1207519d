package duo.core.write;

import duo.api.Key;
import duo.api.meta.MappedColumn;
import duo.api.spi.Node;
import duo.core.session.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The rows that say what a model is linked with. Keys hold a value for each of the columns. */
public interface LinkRows {

    /** The columns of the model that links are made by. */
    List<MappedColumn> columns();

    /** The columns of the related model that links are made by. */
    List<MappedColumn> targetColumns();

    /** The same rows in another scope. */
    LinkRows in(Scope scope);

    /** What fulfils this is linked with the model. */
    Node linked(Key model);

    /** All that is linked. */
    Set<Key> present(Key model);

    /** Those of some that are linked. */
    Set<Key> present(Key model, Collection<Key> targets);

    void insert(Key model, List<Key> targets);

    /** Takes links away, and says how many there were. */
    long delete(Key model, Collection<Key> targets);

    /** Takes all links away, and says how many there were. */
    long delete(Key model);

    /** Refuses to take links away where that cannot be. */
    default void checkDelete() {}
}
