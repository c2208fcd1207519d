package duo.api.expr;

import duo.api.spi.Windowed;

/**
 * Where the frame of a window begins or ends; to be imported statically. Immutable.
 *
 * @param bound what the renderer writes
 * @since 0.1.0
 */
public record FrameBound(Windowed.Bound bound) {

    /**
     * The first row of the window.
     *
     * @return the bound
     */
    public static FrameBound unboundedPreceding() {
        return new FrameBound(new Windowed.Bound(-Windowed.Bound.UNBOUNDED));
    }

    /**
     * So many rows, or so much less.
     *
     * @param distance from 1 on
     * @return the bound
     * @throws IllegalArgumentException if it is less
     */
    public static FrameBound preceding(int distance) {
        return new FrameBound(new Windowed.Bound(-checked(distance)));
    }

    /**
     * The current row; by range, all rows that stand at the same place of the order.
     *
     * @return the bound
     */
    public static FrameBound currentRow() {
        return new FrameBound(new Windowed.Bound(0));
    }

    /**
     * So many rows, or so much more.
     *
     * @param distance from 1 on
     * @return the bound
     * @throws IllegalArgumentException if it is less
     */
    public static FrameBound following(int distance) {
        return new FrameBound(new Windowed.Bound(checked(distance)));
    }

    /**
     * The last row of the window.
     *
     * @return the bound
     */
    public static FrameBound unboundedFollowing() {
        return new FrameBound(new Windowed.Bound(Windowed.Bound.UNBOUNDED));
    }

    private static int checked(int distance) {
        if (distance < 1 || distance == Windowed.Bound.UNBOUNDED) {
            throw new IllegalArgumentException(
                    "A bound of a frame is 1 or more away, not " + distance + "; use currentRow() for none");
        }
        return distance;
    }
}
