package duo.testkit.contract;

import org.jspecify.annotations.Nullable;

/**
 * What links rows of a random graph with many others, seen from one side.
 *
 * @param name the name of a junction table that no model maps, or empty
 * @param between the model in between, or null
 * @param own the reference of the model in between to this side
 * @param other its reference to the other side
 * @param turned whether this is the other side of the junction table
 */
record GraphJunction(String name, @Nullable Class<?> between, String own, String other, boolean turned) {

    static GraphJunction table(String name) {
        return new GraphJunction(name, null, "", "", false);
    }

    static GraphJunction through(Class<?> between, String own, String other) {
        return new GraphJunction("", between, own, other, false);
    }

    GraphJunction inverse() {
        return new GraphJunction(name, between, other, own, !turned);
    }
}
