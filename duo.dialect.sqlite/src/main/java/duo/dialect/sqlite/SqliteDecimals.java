package duo.dialect.sqlite;

import duo.api.spi.Codec;
import duo.api.spi.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;

/**
 * Decimals on SQLite, which has integers and binary floating-point numbers only.
 *
 * <p>Whole numbers of 64 bits are stored as integers and decimals of up to 15 significant digits as floating-point numbers, which
 * give these digits back exactly; so they compare, sort, add up and meet check constraints as numbers. Reading rounds to the 15
 * digits that are exact, which takes the binary noise from the result of an addition.
 *
 * <p>A decimal of more digits is stored as text that ends in {@code n}, because SQLite would round what looks like a number. It
 * stays exact and equal to itself, but sorts after all numbers.
 */
final class SqliteDecimals implements Codec<BigDecimal> {
    private static final MathContext EXACT = new MathContext(15);
    private static final int LARGEST_EXPONENT = 290;
    private static final BigDecimal LONG_MIN = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal LONG_MAX = BigDecimal.valueOf(Long.MAX_VALUE);

    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        String text = row.getString(index);
        return text == null ? null : parse(text);
    }

    private static BigDecimal parse(String text) {
        if (text.endsWith("n")) {
            return Decimals.plain(new BigDecimal(text.substring(0, text.length() - 1)));
        }
        BigDecimal value = new BigDecimal(text);
        boolean floating = text.indexOf('.') >= 0;
        return Decimals.plain(floating && value.precision() > EXACT.getPrecision() ? value.round(EXACT) : value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        BigDecimal shortest = value.stripTrailingZeros();
        if (isLong(shortest)) {
            statement.setLong(index, shortest.longValue());
        } else if (isExactDouble(shortest)) {
            statement.setDouble(index, shortest.doubleValue());
        } else {
            statement.setString(index, shortest + "n");
        }
    }

    private static boolean isLong(BigDecimal value) {
        return value.scale() <= 0
                && value.precision() - value.scale() <= 19
                && value.compareTo(LONG_MIN) >= 0
                && value.compareTo(LONG_MAX) <= 0;
    }

    private static boolean isExactDouble(BigDecimal value) {
        return value.precision() <= EXACT.getPrecision()
                && Math.abs((long) value.precision() - value.scale()) <= LARGEST_EXPONENT;
    }

    @Override
    public int sqlType() {
        return Types.NUMERIC;
    }

    /** {@inheritDoc} SQLite keeps the number and not the zeros at its end. */
    @Override
    public BigDecimal stored(BigDecimal value) {
        return Decimals.plain(value);
    }
}
