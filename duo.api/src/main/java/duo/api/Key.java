package duo.api;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a primary key in the order of its columns; made by the {@code key} method of a metamodel.
 *
 * @param values the values, none of them null
 * @since 0.1.0
 */
public record Key(List<Object> values) {

    /** Checks and copies. */
    public Key {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("A key has at least one value");
        }
    }

    /**
     * A key of the given values.
     *
     * @param values the values in the order of the key columns
     * @return the key
     */
    public static Key of(Object... values) {
        return new Key(List.of(values));
    }

    /** Bytes in a key are compared by their content. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key key
                && (values.equals(key.values) || Arrays.deepEquals(values.toArray(), key.values.toArray()));
    }

    @Override
    public int hashCode() {
        int hash = 1;
        for (Object value : values) {
            hash = 31 * hash + (value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value.hashCode());
        }
        return hash;
    }

    @Override
    public String toString() {
        return values.size() == 1 ? values.get(0).toString() : values.toString();
    }
}
