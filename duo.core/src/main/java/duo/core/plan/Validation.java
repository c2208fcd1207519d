package duo.core.plan;

import duo.api.Entity;
import duo.api.Validated;
import duo.api.error.ConfigurationException;
import duo.api.error.ValidationException;
import duo.api.error.ValidationException.Violation;
import duo.api.meta.EntityState;
import duo.api.meta.MappedColumn;
import duo.api.meta.Metamodel;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.NoProviderFoundException;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/** Checks a model or payload before it is written: the constraints that it carries, and its own rule. Thread-safe. */
public final class Validation {
    private final @Nullable Validator given;
    private final boolean constraints;

    /** Looks for a validator once per application; none is a valid answer. */
    private static final class Found {
        static final Optional<Validator> VALIDATOR;
        static final @Nullable RuntimeException FAILURE;

        static {
            Optional<Validator> found = Optional.empty();
            @Nullable RuntimeException failure = null;
            try {
                found = Optional.of(jakarta.validation.Validation.buildDefaultValidatorFactory()
                        .getValidator());
            } catch (NoProviderFoundException absent) {
                LoggerFactory.getLogger("duo.validation")
                        .debug("No Jakarta Validation provider is there; constraints shape tables only");
            } catch (RuntimeException broken) {
                failure = broken;
            }
            VALIDATOR = found;
            FAILURE = failure;
        }

        static Optional<Validator> validator() {
            if (FAILURE != null) {
                throw new ConfigurationException(
                        "The Jakarta Validation provider does not start: " + FAILURE.getMessage()
                                + ". Add what it asks for, give a validator to the builder of the database, or switch the"
                                + " check off there with validation(false)",
                        FAILURE);
            }
            return VALIDATOR;
        }
    }

    Validation(@Nullable Validator given, boolean constraints) {
        this.given = given;
        this.constraints = constraints;
    }

    public <T> void check(T checked) {
        if (constraints) {
            Optional<Validator> validator = given == null ? Found.validator() : Optional.of(given);
            validator.ifPresent(found -> checkConstraints(found, checked));
        }
        if (checked instanceof Validated own) {
            own.validate();
        }
    }

    private static <T> void checkConstraints(Validator validator, T checked) {
        Set<ConstraintViolation<T>> broken = new LinkedHashSet<>(validator.validate(checked));
        if (checked instanceof Entity entity) {
            broken.removeIf(
                    violation -> isAbsent(entity, violation.getPropertyPath().toString()));
        }
        if (broken.isEmpty()) {
            return;
        }
        List<Violation> violations = broken.stream()
                .map(violation -> new Violation(violation.getPropertyPath().toString(), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::field).thenComparing(Violation::message))
                .toList();
        String told = violations.stream()
                .map(violation -> (violation.field() + " " + violation.message()).strip())
                .collect(Collectors.joining("; "));
        throw new ValidationException(
                checked.getClass().getSimpleName() + " is not valid: " + told,
                violations,
                new ConstraintViolationException(broken));
    }

    /** Whether a property was not loaded, so that there is nothing to check. */
    private static boolean isAbsent(Entity entity, String path) {
        EntityState state = EntityState.of(entity);
        if (state.isWhole()) {
            return false;
        }
        List<MappedColumn> columns = Metamodel.of(entity.getClass()).table().columns();
        for (int i = 0; i < columns.size(); i++) {
            String property = columns.get(i).property();
            if (!state.isLoaded(i) && (property.equals(path) || path.startsWith(property + "."))) {
                return true;
            }
        }
        return false;
    }
}
