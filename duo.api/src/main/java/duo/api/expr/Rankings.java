package duo.api.expr;

import duo.api.spi.Windowed;

/**
 * The places of rows in a window; to be imported statically.
 *
 * @since 0.1.0
 */
public final class Rankings {
    private Rankings() {}

    /**
     * The position of a row, counted from 1.
     *
     * @return the function, to be put over a window
     */
    public static Ranking<Long> rowNumber() {
        return Ranking.of(Windowed.Function.ROW_NUMBER, 0, Long.class);
    }

    /**
     * The position of a row, counted from 1; equal rows have the same one and leave a gap behind.
     *
     * @return the function, to be put over a window
     */
    public static Ranking<Long> rank() {
        return Ranking.of(Windowed.Function.RANK, 0, Long.class);
    }

    /**
     * The position of a row, counted from 1; equal rows have the same one and leave no gap.
     *
     * @return the function, to be put over a window
     */
    public static Ranking<Long> denseRank() {
        return Ranking.of(Windowed.Function.DENSE_RANK, 0, Long.class);
    }

    /**
     * The rank of a row from 0 for the first to 1 for the last.
     *
     * @return the function, to be put over a window
     */
    public static Ranking<Double> percentRank() {
        return Ranking.of(Windowed.Function.PERCENT_RANK, 0, Double.class);
    }

    /**
     * The part of the rows that stand before a row or are equal to it, up to 1.
     *
     * @return the function, to be put over a window
     */
    public static Ranking<Double> cumulativeDistribution() {
        return Ranking.of(Windowed.Function.CUME_DIST, 0, Double.class);
    }

    /**
     * The part that a row falls into when all are dealt into parts of the same size, counted from 1.
     *
     * @param parts how many parts
     * @return the function, to be put over a window
     * @throws IllegalArgumentException if there is no part
     */
    public static Ranking<Long> ntile(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("Rows are dealt into one part at least, not " + parts);
        }
        return Ranking.of(Windowed.Function.NTILE, parts, Long.class);
    }
}
