package duo.api.spi;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Decimals of a column with a size: always read with its scale, never rounded. */
record SizedDecimalCodec(Codec<BigDecimal> codec, int precision, int scale) implements Codec<BigDecimal> {
    @Override
    public @Nullable BigDecimal read(ResultSet row, int index) throws SQLException {
        BigDecimal value = codec.read(row, index);
        // A database that does not keep to the scale may hold more digits: these are shown, not lost.
        return value == null || value.scale() >= scale ? value : value.setScale(scale);
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
        return value.stripTrailingZeros().scale() > scale ? value : value.setScale(scale);
    }

    @Override
    public void check(BigDecimal value) {
        Decimals.check(value, precision, scale);
        codec.check(value);
    }
}
