package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a dialect says of something that not every database has: how its database does it, or why not and what to do instead. It is for what Duo
 * refuses where it is missing; where Duo has another way, a dialect answers with an {@link Optional}. Immutable.
 *
 * @param <T> how it is done
 * @since 0.1.0
 */
public final class Support<T> {
    private final @Nullable T way;
    private final String refusal;

    private Support(@Nullable T way, String refusal) {
        this.way = way;
        this.refusal = refusal;
    }

    /**
     * The database has it.
     *
     * @param way how it is done
     * @param <T> the type of that
     * @return the answer
     */
    public static <T> Support<T> of(T way) {
        return new Support<>(Objects.requireNonNull(way, "way"), "");
    }

    /**
     * The database does not have it.
     *
     * @param refusal the message of the error: the database, what it lacks, and a way out
     * @param <T> how it would be done
     * @return the answer
     */
    public static <T> Support<T> missing(String refusal) {
        return new Support<>(null, Objects.requireNonNull(refusal, "refusal"));
    }

    /**
     * How it is done, if it is.
     *
     * @return the way, or empty
     */
    public Optional<T> found() {
        return Optional.ofNullable(way);
    }

    /**
     * How it is done.
     *
     * @return the way
     * @throws UnsupportedFeatureException if the database does not have it
     */
    public T orThrow() {
        if (way == null) {
            throw new UnsupportedFeatureException(refusal);
        }
        return way;
    }
}
