package duo.api.spi;

import duo.api.error.ConfigurationException;
import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Decimals of a size: their column type, and the rule that Duo never rounds. A column with a scale gives every value back with
 * this scale; a value that has more digits than the column is refused before any SQL is sent.
 *
 * @since 0.1.0
 */
public final class Decimals {
    /** The digits of a column that has a scale but no precision; all databases have as many. */
    private static final int PRECISION = 38;

    /** Written out, a number like 1E+1000000000 would fill the memory. */
    private static final int MOST_ZEROS = 1000;

    private Decimals() {}

    /**
     * The column type of decimals.
     *
     * @param word the word for decimals
     * @param size the size; a precision without a scale means whole numbers
     * @param unsized the column type when neither precision nor scale is given
     * @return the column type
     */
    public static String columnType(String word, ColumnSize size, String unsized) {
        return size.precision() == 0 && size.scale() < 0
                ? unsized
                : word + "(" + precision(size) + ", " + Math.max(0, size.scale()) + ")";
    }

    /**
     * The column type of decimals on a database that has only so many digits.
     *
     * @param word the word for decimals
     * @param size the size; a precision without a scale means whole numbers
     * @param unsized the column type when neither precision nor scale is given
     * @param mostDigits the greatest precision
     * @param mostDecimals the greatest scale
     * @return the column type
     * @throws ConfigurationException if the size asks for more
     */
    public static String columnType(String word, ColumnSize size, String unsized, int mostDigits, int mostDecimals) {
        if (size.precision() > mostDigits || size.scale() > mostDecimals) {
            throw new ConfigurationException("The decimal asks for " + precision(size) + " digits, "
                    + Math.max(0, size.scale()) + " of them after the point, but the database keeps at most "
                    + mostDigits
                    + " and " + mostDecimals + "; give it less with @Column(precision = …, scale = …)");
        }
        return columnType(word, size, unsized);
    }

    /**
     * A codec that keeps to the size of its column once {@link Codec#sized} gives it one.
     *
     * @param codec binds and reads decimals
     * @return the codec
     */
    public static Codec<BigDecimal> codec(Codec<BigDecimal> codec) {
        return new DecimalCodec(codec, -1, 0);
    }

    /**
     * A codec for columns that have a size even when the model gives none: the digits after the point that nobody wrote are
     * taken away again at reading.
     *
     * @param codec binds and reads decimals
     * @param precision all digits of a column without a size
     * @param scale the digits after the point of a column without a size
     * @return the codec
     */
    public static Codec<BigDecimal> codec(Codec<BigDecimal> codec, int precision, int scale) {
        return new DecimalCodec(codec, precision, scale);
    }

    /**
     * A codec for whole numbers that keeps to the size of its column once {@link Codec#sized} gives it one.
     *
     * @param codec binds and reads decimals
     * @return the codec
     */
    public static Codec<BigInteger> whole(Codec<BigDecimal> codec) {
        return new WholeNumberCodec(codec);
    }

    /**
     * A codec for whole numbers on a database whose columns of them have only so many digits.
     *
     * @param codec binds and reads decimals
     * @param product the name of the database, for messages
     * @param digits how many digits a column keeps
     * @return the codec, which refuses longer numbers
     */
    public static Codec<BigInteger> whole(Codec<BigDecimal> codec, String product, int digits) {
        return whole(Codecs.checked(codec, value -> {
            int needed = value.precision() - value.scale();
            if (needed > digits) {
                throw new IllegalArgumentException("The number has " + needed + " digits, but " + product + " keeps "
                        + digits + "; store it as text with a converter");
            }
        }));
    }

    /**
     * A decimal without zeros at the end of its fraction, and without an exponent as long as it has less than a thousand digits.
     *
     * @param value the value
     * @return the same number with the least scale from zero on
     */
    public static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }

    static int precision(ColumnSize size) {
        return size.precision() == 0 ? PRECISION : size.precision();
    }

    static void check(BigDecimal value, int precision, int scale) {
        if (value.signum() == 0) {
            return;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > scale) {
            throw new IllegalArgumentException("The decimal has " + stripped.scale()
                    + " digits after the point, but its column keeps " + scale
                    + "; round it, or give the column more with @Column(precision = …, scale = …)");
        }
        if (stripped.precision() - stripped.scale() > precision - scale) {
            throw new IllegalArgumentException("The decimal has " + (stripped.precision() - stripped.scale())
                    + " digits before the point, but its column keeps " + (precision - scale)
                    + "; give the column more with @Column(precision = …, scale = …)");
        }
    }
}
