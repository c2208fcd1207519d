package duo.api;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a delete has deleted, with all that went by the rule {@link duo.api.annotation.OnDeleteRule#CASCADE}. Immutable.
 *
 * @param byModel the number of rows for each model that lost some, the model that was deleted first
 * @param links the number of rows of junction tables that no model maps
 * @since 0.1.0
 */
public record DeleteResult(Map<Class<?>, Long> byModel, long links) {

    /** Copies. */
    public DeleteResult {
        byModel = Collections.unmodifiableMap(new LinkedHashMap<>(byModel));
    }

    /**
     * All rows of models; those of junction tables do not count.
     *
     * @return the number
     */
    public long total() {
        return byModel.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The rows of one model.
     *
     * @param model the class of the model
     * @return the number, 0 for a model that lost none
     */
    public long of(Class<?> model) {
        return byModel.getOrDefault(model, 0L);
    }
}
