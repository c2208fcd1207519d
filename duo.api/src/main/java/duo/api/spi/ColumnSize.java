package duo.api.spi;

import duo.api.meta.MappedColumn;

/**
 * How large the values of a column are.
 *
 * @param length the greatest length in characters or bytes, 0 for the default
 * @param precision all digits, 0 for the default
 * @param scale the digits after the point, -1 for the default
 * @param indexed whether the column is a key, unique or indexed, so that its type must be one that can be
 * @since 0.1.0
 */
public record ColumnSize(int length, int precision, int scale, boolean indexed) {

    /** No size given. */
    public static final ColumnSize DEFAULT = new ColumnSize(0, 0, -1, false);

    /**
     * The size of a mapped column.
     *
     * @param column the column
     * @param indexed whether it is a key, unique or indexed
     * @return its size
     */
    public static ColumnSize of(MappedColumn column, boolean indexed) {
        return new ColumnSize(column.length(), column.precision(), column.scale(), indexed);
    }
}
