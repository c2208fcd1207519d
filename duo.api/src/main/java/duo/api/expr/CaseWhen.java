package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A conditional that is being written: the value of the first branch whose condition holds. Begin with {@link Conditionals#caseWhen} and end
 * with {@link #otherwise} or {@link #end()}. Immutable and thread-safe.
 *
 * @param <R> the model
 * @param <V> the type of the values
 * @param <E> the family of the result
 * @since 0.1.0
 */
public sealed class CaseWhen<R, V, E extends Expression<R, V>> permits NumberCaseWhen {
    private final List<Computation.Branch> branches;
    private final ValueType type;
    private final BiFunction<Node, ValueType, E> family;

    CaseWhen(List<Computation.Branch> branches, ValueType type, BiFunction<Node, ValueType, E> family) {
        this.branches = List.copyOf(branches);
        this.type = type;
        this.family = family;
    }

    static <R, V, E extends Expression<R, V>> CaseWhen<R, V, E> first(
            Condition<? super R> condition, Node value, ValueType type, BiFunction<Node, ValueType, E> family) {
        return new CaseWhen<>(List.of(branch(condition, value)), type, family);
    }

    /**
     * A further branch.
     *
     * @param condition when it is taken, unless an earlier one is
     * @param value its value
     * @return a new conditional
     */
    public CaseWhen<R, V, E> when(Condition<? super R> condition, V value) {
        return new CaseWhen<>(followed(condition, value), type, family);
    }

    /**
     * A further branch.
     *
     * @param condition when it is taken, unless an earlier one is
     * @param value its value
     * @return a new conditional
     */
    public CaseWhen<R, V, E> when(Condition<? super R> condition, Expression<? super R, ? extends V> value) {
        return new CaseWhen<>(followed(condition, value), type, family);
    }

    static Computation.Branch branch(Condition<?> condition, Node value) {
        return new Computation.Branch(condition.node(), value.unnamed());
    }

    List<Computation.Branch> followed(Condition<? super R> condition, V value) {
        return followed(branch(condition, bind(Objects.requireNonNull(value, "value"))));
    }

    List<Computation.Branch> followed(Condition<? super R> condition, Expression<? super R, ? extends V> value) {
        return followed(branch(condition, fitting(value)));
    }

    private List<Computation.Branch> followed(Computation.Branch next) {
        List<Computation.Branch> all = new ArrayList<>(branches);
        all.add(next);
        return all;
    }

    ValueType type() {
        return type;
    }

    /**
     * Ends the conditional.
     *
     * @param value the value where no condition holds
     * @return the expression
     */
    public final E otherwise(V value) {
        return ended(bind(Objects.requireNonNull(value, "value")));
    }

    /**
     * Ends the conditional.
     *
     * @param value the value where no condition holds
     * @return the expression
     */
    public final E otherwise(Expression<? super R, ? extends V> value) {
        return ended(fitting(value).unnamed());
    }

    /**
     * Ends the conditional; it is NULL where no condition holds.
     *
     * @return the expression
     */
    public final E end() {
        return ended(null);
    }

    private Node.Value bind(V value) {
        return new Node.Value(value, type, isSecret());
    }

    private Node fitting(Expression<?, ?> value) {
        return Fitting.node(value, type, isSecret());
    }

    private boolean isSecret() {
        return branches.stream().anyMatch(branch -> branch.value().isSecret());
    }

    private E ended(@Nullable Node otherwise) {
        return family.apply(new Computation.Case(branches, otherwise, type), type);
    }
}
