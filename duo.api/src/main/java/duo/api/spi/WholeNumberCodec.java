package duo.api.spi;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Whole numbers of any length as decimals; in a column with a size they keep to its digits. */
record WholeNumberCodec(Codec<BigDecimal> codec) implements Codec<BigInteger> {
    @Override
    public @Nullable BigInteger read(ResultSet row, int index) throws SQLException {
        BigDecimal value = codec.read(row, index);
        return value == null ? null : value.toBigIntegerExact();
    }

    @Override
    public void bind(PreparedStatement statement, int index, BigInteger value) throws SQLException {
        codec.bind(statement, index, new BigDecimal(value));
    }

    @Override
    public int sqlType() {
        return codec.sqlType();
    }

    @Override
    public Codec<BigInteger> sized(ColumnSize size) {
        return size.precision() == 0 && size.scale() < 0
                ? this
                : new WholeNumberCodec(
                        new SizedDecimalCodec(codec, Decimals.precision(size), Math.max(0, size.scale())));
    }

    @Override
    public void check(BigInteger value) {
        codec.check(new BigDecimal(value));
    }
}
