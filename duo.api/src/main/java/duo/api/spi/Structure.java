package duo.api.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * What is asked of JSON. Immutable.
 *
 * @since 0.1.0
 */
public sealed interface Structure extends Node {

    /**
     * A step into JSON.
     *
     * @since 0.1.0
     */
    sealed interface Step {}

    /**
     * The member of an object; not there in a value of any other type.
     *
     * @param name the name, any text without U+0000 and halves of characters
     * @since 0.1.0
     */
    record Key(String name) implements Step {
        /** Checks. */
        public Key {
            Objects.requireNonNull(name, "name");
            WholeText.require(name, "key of a JSON path");
        }
    }

    /**
     * An element of an array; not there in a value of any other type.
     *
     * @param position the position, counted from 0
     * @since 0.1.0
     */
    record Index(int position) implements Step {
        /** Checks. */
        public Index {
            if (position < 0) {
                throw new IllegalArgumentException(
                        "The index of a JSON path is " + position + "; elements are counted from 0");
            }
        }
    }

    /**
     * A place in JSON.
     *
     * @param root the JSON
     * @param steps the steps into it, empty for the JSON itself
     * @since 0.1.0
     */
    record Path(Node root, List<Step> steps) implements Structure {
        /** Copies. */
        public Path {
            steps = List.copyOf(steps);
        }

        /**
         * The place one step further.
         *
         * @param step the step
         * @return a new path
         */
        public Path then(Step step) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(step);
            return new Path(root, longer);
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(root);
        }

        @Override
        public Path map(UnaryOperator<Node> change) {
            return new Path(change.apply(root), steps);
        }
    }

    /**
     * The types of JSON values.
     *
     * @since 0.1.0
     */
    enum Kind {
        /** A text. */
        STRING,
        /** A number. */
        NUMBER,
        /** A truth value. */
        BOOLEAN,
        /** The value null. */
        NULL,
        /** An object. */
        OBJECT,
        /** An array. */
        ARRAY
    }

    /**
     * As what a value is taken out of JSON.
     *
     * @since 0.1.0
     */
    enum Form {
        /** The JSON itself, null included. */
        JSON,
        /** A string without its quotes; any other value as its JSON; NULL for null. */
        TEXT,
        /** A string; NULL for a value of another type. */
        STRING,
        /** A whole number of 32 bits; NULL for any other value. */
        INTEGER,
        /** A whole number of 64 bits; NULL for any other value. */
        LONG,
        /** A number as floating-point one; NULL for a value of another type. */
        DOUBLE,
        /** A number as decimal; NULL for a value of another type. */
        DECIMAL,
        /** A truth value; NULL for a value of another type. */
        BOOLEAN,
        /** The number of elements of an array; NULL for a value of another type. */
        LENGTH,
        /** The number of members of an object; NULL for a value of another type. */
        SIZE
    }

    /**
     * A value taken out of JSON; NULL where the path leads nowhere.
     *
     * @param path the place
     * @param form as what
     * @since 0.1.0
     */
    record Extract(Path path, Form form) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(path);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Extract((Path) change.apply(path), form);
        }
    }

    /**
     * A test of what is at a place. Never unknown: true or false for every row.
     *
     * @since 0.1.0
     */
    enum Presence {
        /** The path leads nowhere, or the column is NULL. */
        MISSING,
        /** The value is null in JSON. */
        JSON_NULL,
        /** Either of both. */
        ABSENT,
        /** Neither of both. */
        PRESENT
    }

    /**
     * A test of what is at a place.
     *
     * @param path the place
     * @param presence what is asked
     * @since 0.1.0
     */
    record Test(Path path, Presence presence) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(path);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Test((Path) change.apply(path), presence);
        }
    }

    /**
     * A comparison with a scalar. A value of one type neither equals a value of another nor is it less or greater. Unknown where
     * the path leads nowhere or to null, and, unless it asks for equality or difference, for a value of another type.
     *
     * @param operator how; not the ones for which NULL is a value
     * @param path the place
     * @param value a bound text, long, double, decimal or truth value
     * @since 0.1.0
     */
    record ScalarCompare(Node.Comparison operator, Path path, Node.Value value) implements Structure {

        /**
         * The type of JSON that the value has.
         *
         * @return the type
         */
        public Kind kind() {
            Class<?> raw = value.type().raw();
            return raw == String.class ? Kind.STRING : raw == Boolean.class ? Kind.BOOLEAN : Kind.NUMBER;
        }

        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(path);
            action.accept(value);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new ScalarCompare(operator, (Path) change.apply(path), (Node.Value) change.apply(value));
        }
    }

    /**
     * The condition that a value has a type; not fulfilled where the path leads nowhere.
     *
     * @param path the place
     * @param kind the type
     * @since 0.1.0
     */
    record Is(Path path, Kind kind) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(path);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Is((Path) change.apply(path), kind);
        }
    }

    /**
     * The condition that an element of what is known to be an array fulfils a condition.
     *
     * @param array the place of the array
     * @param depth how many of these stand around it, to tell their elements apart
     * @param condition the condition, about {@link Element} of the same depth
     * @since 0.1.0
     */
    record AnyElement(Path array, int depth, Node condition) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(array);
            action.accept(condition);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new AnyElement((Path) change.apply(array), depth, change.apply(condition));
        }
    }

    /**
     * The element that an {@link AnyElement} is about, as JSON.
     *
     * @param depth the depth of it
     * @since 0.1.0
     */
    record Element(int depth) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {}

        @Override
        public Node map(UnaryOperator<Node> change) {
            return this;
        }
    }

    /**
     * A condition about a value: true or false where there is one, else unknown.
     *
     * @param path the place of the value
     * @param condition the condition, where unknown counts as false
     * @param ofNull whether null is a value too
     * @since 0.1.0
     */
    record Judged(Path path, Node condition, boolean ofNull) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(condition);
            action.accept(path);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Judged((Path) change.apply(path), change.apply(condition), ofNull);
        }
    }

    /**
     * A comparison with whole JSON. Where a database has nothing like it, it is taken apart before it is written.
     *
     * @param path the place
     * @param containment whether the value has to contain the other; else they have to be equal
     * @param value the other value, bound as JSON
     * @since 0.1.0
     */
    record Document(Path path, boolean containment, Node.Value value) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(path);
            action.accept(value);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Document((Path) change.apply(path), containment, (Node.Value) change.apply(value));
        }
    }

    /**
     * The condition that a column of lists holds all values or any of them; unknown where the column is NULL.
     *
     * @param list the column
     * @param all whether it has to hold all of them
     * @param values the list of values, bound as the column's lists are
     * @since 0.1.0
     */
    record Includes(Node list, boolean all, Node.Value values) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(list);
            action.accept(values);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new Includes(change.apply(list), all, (Node.Value) change.apply(values));
        }
    }

    /**
     * The number of elements of a column of lists.
     *
     * @param list the column
     * @since 0.1.0
     */
    record ListLength(Node list) implements Structure {
        @Override
        public void forEach(Consumer<? super Node> action) {
            action.accept(list);
        }

        @Override
        public Node map(UnaryOperator<Node> change) {
            return new ListLength(change.apply(list));
        }
    }
}
