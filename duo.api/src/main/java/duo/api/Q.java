package duo.api;

import duo.api.spi.LookupTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A condition that names properties by text, for search endpoints whose criteria are known only at run time:
 * {@code Q.of("age__lt", 18).or("age__gt", 65)}. It is checked against the model when it is given to {@link Lookups#filter(Q)}.
 * Immutable and thread-safe. Where properties are known when the program is written, typed conditions are checked by the compiler.
 *
 * <p>A lookup is the name of a property or of its column, or {@code pk} for the key, followed by what is tested after two
 * underscores: {@code age__gte}, {@code created_at__year__lt}. Without a test the value is compared for equality.
 *
 * @since 0.1.0
 */
public final class Q {
    private final LookupTree tree;

    private Q(LookupTree tree) {
        this.tree = tree;
    }

    /**
     * A lookup.
     *
     * @param lookup the property and what is tested
     * @param value what it is compared with, converted to the type of the property, also from text
     * @return the condition
     */
    public static Q of(String lookup, @Nullable Object value) {
        return new Q(new LookupTree.Lookup(Objects.requireNonNull(lookup, "lookup"), value));
    }

    /**
     * All lookups of a map hold; true for an empty one.
     *
     * @param lookups properties and what is tested, with what they are compared with
     * @return the condition
     */
    public static Q of(Map<String, ? extends @Nullable Object> lookups) {
        List<LookupTree> all = new ArrayList<>();
        lookups.forEach((lookup, value) -> all.add(of(lookup, value).tree));
        return new Q(new LookupTree.Junction(false, all));
    }

    /**
     * Both conditions hold.
     *
     * @param other the other one
     * @return a new condition
     */
    public Q and(Q other) {
        return new Q(new LookupTree.Junction(false, List.of(tree, other.tree)));
    }

    /**
     * This condition and a lookup hold.
     *
     * @param lookup the property and what is tested
     * @param value what it is compared with
     * @return a new condition
     */
    public Q and(String lookup, @Nullable Object value) {
        return and(of(lookup, value));
    }

    /**
     * At least one of both conditions holds.
     *
     * @param other the other one
     * @return a new condition
     */
    public Q or(Q other) {
        return new Q(new LookupTree.Junction(true, List.of(tree, other.tree)));
    }

    /**
     * This condition or a lookup holds.
     *
     * @param lookup the property and what is tested
     * @param value what it is compared with
     * @return a new condition
     */
    public Q or(String lookup, @Nullable Object value) {
        return or(of(lookup, value));
    }

    /**
     * The condition does not hold: exactly the other rows, also those whose property is NULL.
     *
     * @return a new condition
     */
    public Q not() {
        return new Q(new LookupTree.Not(tree));
    }

    /**
     * What the condition is made of.
     *
     * @return the tree
     */
    public LookupTree tree() {
        return tree;
    }

    /** Shows lookups without their values, which may be secret. */
    @Override
    public String toString() {
        return tree.toString();
    }
}
