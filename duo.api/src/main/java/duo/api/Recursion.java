package duo.api;

import org.jspecify.annotations.Nullable;

/**
 * How far a recursion goes, and what it gives for a row that it finds in several ways. Immutable.
 *
 * @since 0.1.0
 */
public final class Recursion {
    private static final Recursion ONCE = new Recursion(false, null);

    private final boolean eachPath;
    private final @Nullable Integer most;

    private Recursion(boolean eachPath, @Nullable Integer most) {
        this.eachPath = eachPath;
        this.most = most;
    }

    /**
     * Each row once, however many steps lead to it. Ends also where rows lead back to themselves; SQL Server, which cannot see that,
     * gives an error after 100 steps.
     *
     * @return the recursion
     */
    public static Recursion once() {
        return ONCE;
    }

    /**
     * Each row once, with the least number of steps that leads to it as {@link CommonTable#depth()}.
     *
     * @param most the greatest number of steps, 1 or more; rows farther away are left out
     * @return the recursion
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Recursion levels(int most) {
        return new Recursion(false, checked(most));
    }

    /**
     * Each row once for each way that leads to it, with the number of its steps as {@link CommonTable#depth()}: UNION ALL. Where
     * rows lead back to themselves, each round is a way of its own.
     *
     * @param most the greatest number of steps, 1 or more; longer ways are left out
     * @return the recursion
     * @throws IllegalArgumentException if the number is less than 1
     */
    public static Recursion paths(int most) {
        return new Recursion(true, checked(most));
    }

    private static int checked(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A recursion takes 1 step or more, but the most is " + most);
        }
        return most;
    }

    /**
     * Whether a row is given for each way that leads to it.
     *
     * @return true if so, false for each row once
     */
    public boolean isEachPath() {
        return eachPath;
    }

    /**
     * The greatest number of steps, which are counted then.
     *
     * @return the number, or null for no limit
     */
    public @Nullable Integer most() {
        return most;
    }

    @Override
    public String toString() {
        return (eachPath ? "paths" : most == null ? "once" : "levels") + (most == null ? "" : "(" + most + ")");
    }
}
