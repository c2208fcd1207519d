package duo.async;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Marks code that belongs to an asynchronous transaction or to a block of one.
 *
 * @param lane the lane of its calls
 * @param outer the mark around this one, or null
 */
record Inside(Lane lane, @Nullable Inside outer) {

    /** Whether a mark or one around it stands for something open that fulfils a condition. */
    static boolean of(@Nullable Inside mark, Predicate<Lane> condition) {
        for (Inside at = mark; at != null; at = at.outer) {
            if (at.lane.isOpen() && condition.test(at.lane)) {
                return true;
            }
        }
        return false;
    }

    /** For how many open things that fulfil a condition a mark and those around it stand. */
    static int count(@Nullable Inside mark, Predicate<Lane> condition) {
        int count = 0;
        for (Inside at = mark; at != null; at = at.outer) {
            count += at.lane.isOpen() && condition.test(at.lane) ? 1 : 0;
        }
        return count;
    }

    /** A mark without what has ended inside of it, so that marks do not pile up. */
    static @Nullable Inside open(@Nullable Inside mark) {
        Inside at = mark;
        while (at != null && !at.lane.isOpen()) {
            at = at.outer;
        }
        return at;
    }
}
