package duo.core.model;

import duo.api.Created;
import duo.api.error.DeadlockException;
import duo.api.error.UniqueViolationException;
import duo.api.expr.Condition;
import duo.core.session.Scope;
import duo.core.spec.QuerySpec;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Finds the row of a condition or makes it, also while others do the same. The insert stands in a block of its own, so that a
 * lost race harms nothing around it; afterwards the row of the winner is read outside that block.
 */
final class FindOrCreate<M> {
    private static final int ATTEMPTS = 5;

    private final Scope scope;
    private final Function<Scope, DefaultModel<M>> models;
    private final Condition<? super M> condition;
    private final Supplier<? extends M> create;

    FindOrCreate(
            Scope scope,
            Function<Scope, DefaultModel<M>> models,
            Condition<? super M> condition,
            Supplier<? extends M> create) {
        this.scope = scope;
        this.models = models;
        this.condition = condition;
        this.create = create;
    }

    Created<M> get() {
        return either(current -> found(scope, current));
    }

    Created<M> update(UnaryOperator<M> change) {
        return either(current -> scope.together(within ->
                found(within, current).map(model -> models.apply(within).update(change.apply(model)))));
    }

    private Created<M> either(Function<Boolean, Optional<M>> existing) {
        Optional<M> before = existing.apply(false);
        if (before.isPresent()) {
            return new Created<>(before.get(), false);
        }
        try {
            return new Created<>(made(), true);
        } catch (UniqueViolationException raced) {
            // In a transaction of the caller the row may be younger than the snapshot that it reads.
            boolean current = scope.identities().isPresent();
            return new Created<>(existing.apply(current).orElseThrow(() -> raced), false);
        }
    }

    /**
     * Inserts the row. Where a row of the same key was deleted shortly before, some databases let several inserts in and then end
     * all but one as a deadlock; outside a transaction of the caller nothing but the insert is lost then, and it is sent again.
     */
    private M made() {
        for (int attempt = 1; ; attempt++) {
            try {
                return scope.atomically(within -> models.apply(within).insert(create.get()));
            } catch (DeadlockException lost) {
                if (scope.identities().isPresent() || attempt == ATTEMPTS) {
                    throw lost;
                }
            }
        }
    }

    private Optional<M> found(Scope within, boolean current) {
        DefaultModel<M> model = models.apply(within);
        QuerySpec<M> rows = model.spec.where(List.of(condition.node()));
        return model.with(current ? rows.withCurrent() : rows).oneOrEmpty();
    }
}
