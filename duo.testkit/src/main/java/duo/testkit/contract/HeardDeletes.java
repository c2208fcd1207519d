package duo.testkit.contract;

import duo.api.Database;
import duo.api.event.DeleteListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Writes down what listeners of deletes are told, and then does what a test asks for. */
final class HeardDeletes {
    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<Object> models = Collections.synchronizedList(new ArrayList<>());
    private volatile BiConsumer<String, Database> then = HeardDeletes::nothing;

    /** A listener that calls models by a name. */
    <M> DeleteListener<M> listener(Function<? super M, String> name) {
        return new DeleteListener<>() {
            @Override
            public void beforeDelete(M model, Database database) {
                tell("before " + name.apply(model), model, database);
            }

            @Override
            public void afterDelete(M model, Database database) {
                tell("after " + name.apply(model), model, database);
            }
        };
    }

    private void tell(String what, Object model, Database database) {
        told.add(what);
        models.add(model);
        then.accept(what, database);
    }

    /** What was told since the last question, in order. */
    List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    /** The models that were told of since the last question, before and after. */
    List<Object> models() {
        List<Object> all = List.copyOf(models);
        models.clear();
        return all;
    }

    /** Says what a listener does when it is told something. */
    void then(BiConsumer<String, Database> action) {
        then = action;
    }

    /** Says that a listener throws when it is told something. */
    void fail(String when, RuntimeException error) {
        then = (what, database) -> {
            if (what.equals(when)) {
                throw error;
            }
        };
    }

    /** Forgets everything. */
    void clear() {
        told.clear();
        models.clear();
        then = HeardDeletes::nothing;
    }

    private static void nothing(String told, Database database) {}
}
