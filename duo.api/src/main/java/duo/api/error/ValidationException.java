package duo.api.error;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value breaks a rule of its model; nothing was sent to the database.
 *
 * @since 0.1.0
 */
public class ValidationException extends DuoException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /**
     * One broken rule.
     *
     * @param field the property, or empty for a rule over several
     * @param message what is wrong with it
     * @since 0.1.0
     */
    public record Violation(String field, String message) {}

    /**
     * Creates an error about the whole model.
     *
     * @param message what is wrong
     */
    public ValidationException(String message) {
        this("", message);
    }

    /**
     * Creates an error about one property.
     *
     * @param field the property, or empty for a rule over several
     * @param message what is wrong with it
     */
    public ValidationException(String field, String message) {
        super(field.isEmpty() ? message : field + ": " + message);
        this.violations = List.of(new Violation(field, message));
    }

    /**
     * Creates an error from all broken rules.
     *
     * @param message the summary
     * @param violations the broken rules
     * @param cause the error beneath, or null
     */
    public ValidationException(String message, List<Violation> violations, @Nullable Throwable cause) {
        super(message, cause);
        this.violations = List.copyOf(violations);
    }

    /**
     * The broken rules; never null, empty only for an error that carries none.
     *
     * @return an unmodifiable list
     */
    public List<Violation> violations() {
        return violations == null ? List.of() : violations;
    }

    /**
     * The property of the first broken rule, if it belongs to one.
     *
     * @return the property name
     */
    public Optional<String> field() {
        return violations().stream()
                .map(Violation::field)
                .filter(name -> !name.isEmpty())
                .findFirst();
    }
}
