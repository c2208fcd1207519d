package duo.api.spi;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Decimals of a column without a size of its own.
 *
 * @param codec binds and reads
 * @param precision all digits that such a column has, or -1 when it takes any decimal as it is
 * @param scale the digits after the point that such a column has
 */
record DecimalCodec(Codec<BigDecimal> codec, int precision, int scale) implements Codec<BigDecimal> {
    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        BigDecimal value = codec.read(row, index);
        return value == null || precision < 0 ? value : Decimals.plain(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigDecimal value) throws SQLException {
        codec.bind(statement, index, value);
    }

    @Override
    public int sqlType() {
        return codec.sqlType();
    }

    @Override
    public BigDecimal stored(BigDecimal value) {
        return precision < 0 ? codec.stored(value) : Decimals.plain(value);
    }

    @Override
    public void check(BigDecimal value) {
        if (precision >= 0) {
            Decimals.check(value, precision, scale);
        }
        codec.check(value);
    }

    @Override
    public Codec<BigDecimal> sized(ColumnSize size) {
        return size.precision() == 0 && size.scale() < 0
                ? this
                : new SizedDecimalCodec(codec, Decimals.precision(size), Math.max(0, size.scale()));
    }
}
