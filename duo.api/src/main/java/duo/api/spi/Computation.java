package duo.api.spi;

import duo.api.meta.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A value that the database computes from others: functions, conditionals and casts. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Computation extends Node {

    /**
     * The type of the result.
     *
     * @return the type
     */
    ValueType type();

    /**
     * A call of a function that every dialect knows how to write, or refuses.
     *
     * @param function the function
     * @param arguments what it is given
     * @param type the type of the result
     * @since 0.1.0
     */
    record Call(SqlFunction function, List<Node> arguments, ValueType type) implements Computation {
        /** Copies. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        /**
         * An argument.
         *
         * @param index its position, counted from 0
         * @return the argument
         */
        public Node argument(int index) {
            return arguments.get(index);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            arguments.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Call(function, arguments.stream().map(change).toList(), type);
        }
    }

    /**
     * The value of the first branch whose condition holds.
     *
     * @param branches the branches, one or more
     * @param otherwise the value where none holds, or null for NULL
     * @param type the type of the result
     * @since 0.1.0
     */
    record Case(List<Branch> branches, @Nullable Node otherwise, ValueType type) implements Computation {
        /** Copies. */
        public Case {
            branches = List.copyOf(branches);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            for (Branch branch : branches) {
                action.accept(branch.condition());
                action.accept(branch.value());
            }
            if (otherwise != null) {
                action.accept(otherwise);
            }
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            List<Branch> changed = new ArrayList<>();
            for (Branch branch : branches) {
                changed.add(new Branch(change.apply(branch.condition()), change.apply(branch.value())));
            }
            return new Case(changed, otherwise == null ? null : change.apply(otherwise), type);
        }
    }

    /**
     * A branch of a conditional.
     *
     * @param condition when it is taken
     * @param value its value
     * @since 0.1.0
     */
    record Branch(Node condition, Node value) {}

    /**
     * A value as another type. The dialect chooses the column type; no text of the user is written.
     *
     * @param operand the value
     * @param from the type that it has
     * @param type the type that it gets
     * @since 0.1.0
     */
    record Cast(Node operand, ValueType from, ValueType type) implements Computation {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(operand);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Cast(change.apply(operand), from, type);
        }
    }

    /**
     * A call of a function of the user's database by its name.
     *
     * @param name the name: letters, digits and underscores, with dots between the parts of a qualified one
     * @param arguments what it is given
     * @param type the type of the result
     * @since 0.1.0
     */
    record Named(String name, List<Node> arguments, ValueType type) implements Computation {
        /** Copies. */
        public Named {
            Objects.requireNonNull(name, "name");
            arguments = List.copyOf(arguments);
        }

        /**
         * The same call with another first argument.
         *
         * @param first the argument
         * @return a new call
         */
        public Named withFirst(Node first) {
            List<Node> changed = new ArrayList<>(arguments);
            changed.set(0, first);
            return new Named(name, changed, type);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            arguments.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Named(name, arguments.stream().map(change).toList(), type);
        }
    }

    /**
     * A piece of SQL that the program gives, with expressions and bound values between its texts.
     *
     * @param texts the texts, one more than there are arguments
     * @param arguments what stands between them
     * @param type the type of the result
     * @since 0.1.0
     */
    record Fragment(List<String> texts, List<Node> arguments, ValueType type) implements Computation {
        /** Copies and checks. */
        public Fragment {
            texts = List.copyOf(texts);
            arguments = List.copyOf(arguments);
            if (texts.size() != arguments.size() + 1) {
                throw new IllegalArgumentException(
                        "A fragment of " + arguments.size() + " arguments has " + texts.size() + " texts");
            }
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            arguments.forEach(action);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Fragment(texts, arguments.stream().map(change).toList(), type);
        }
    }
}
