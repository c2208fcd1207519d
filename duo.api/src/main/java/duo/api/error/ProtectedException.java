package duo.api.error;

import java.util.List;

/**
 * A delete was refused before anything was deleted, because rows that refer to the deleted ones are protected by
 * {@link duo.api.annotation.OnDeleteRule#PROTECT}.
 *
 * @since 0.1.0
 */
public class ProtectedException extends IntegrityException {
    private static final long serialVersionUID = 1L;

    /** The models, which need not be serializable. */
    private final transient List<Object> models;

    /**
     * Creates the error.
     *
     * @param message what was wrong, where, and what to do; never a secret
     * @param models the models in the way
     */
    public ProtectedException(String message, List<?> models) {
        super(message, null, null);
        this.models = List.copyOf(models);
    }

    /**
     * The models that refer to what was to be deleted.
     *
     * @return some of them, at most 5
     */
    public List<Object> models() {
        return models == null ? List.of() : models;
    }
}
