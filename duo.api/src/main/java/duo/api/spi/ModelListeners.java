package duo.api.spi;

import duo.api.event.DeleteListener;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who hears of what happens to models, by their classes. Immutable.
 *
 * @since 0.1.0
 */
public final class ModelListeners {
    private static final ModelListeners NONE = new ModelListeners(Map.of());

    private final Map<Class<?>, List<DeleteListener<?>>> ofDeletes;

    private ModelListeners(Map<Class<?>, List<DeleteListener<?>>> ofDeletes) {
        this.ofDeletes = ofDeletes;
    }

    /**
     * Nobody hears of anything.
     *
     * @return no listeners
     */
    public static ModelListeners none() {
        return NONE;
    }

    /**
     * These listeners and one more, which is called after those of the same class.
     *
     * @param model the class whose deletes it hears of
     * @param listener the listener
     * @param <M> the model
     * @return new listeners
     */
    public <M> ModelListeners with(Class<M> model, DeleteListener<? super M> listener) {
        Map<Class<?>, List<DeleteListener<?>>> all = new LinkedHashMap<>(ofDeletes);
        List<DeleteListener<?>> together = new ArrayList<>(all.getOrDefault(model, List.of()));
        together.add(listener);
        all.put(model, List.copyOf(together));
        return new ModelListeners(all);
    }

    /**
     * The classes that somebody listens to.
     *
     * @return the classes, in the order in which they were named first
     */
    public List<Class<?>> models() {
        return List.copyOf(ofDeletes.keySet());
    }

    /**
     * Whether somebody hears of deletes of any class.
     *
     * @return false if all deletes are silent
     */
    public boolean hearOfDeletes() {
        return !ofDeletes.isEmpty();
    }

    /**
     * Those who hear of deletes of a class.
     *
     * @param model the class itself, not one that it extends
     * @param <M> the model
     * @return the listeners in the order in which they were added
     */
    @SuppressWarnings("unchecked") // under a class are listeners of it alone
    public <M> List<DeleteListener<? super M>> ofDeletes(Class<M> model) {
        return (List<DeleteListener<? super M>>) (List<?>) ofDeletes.getOrDefault(model, List.of());
    }
}
