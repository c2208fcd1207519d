package duo.api.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {
    private final Codec<BigDecimal> free = Decimals.codec(Codecs.DECIMAL);
    private final Codec<BigDecimal> limited = Decimals.codec(Codecs.DECIMAL, 10, 4);
    private final Codec<BigDecimal> money = free.sized(new ColumnSize(0, 6, 2, false));

    @ParameterizedTest
    @CsvSource({"0, -1, FREE", "12, 3, 'DECIMAL(12, 3)'", "12, -1, 'DECIMAL(12, 0)'", "0, 3, 'DECIMAL(38, 3)'"})
    void precisionAndScaleShowInTheColumnType(int precision, int scale, String type) {
        assertThat(Decimals.columnType("DECIMAL", new ColumnSize(0, precision, scale, false), "FREE"))
                .isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({"12.5, 12.50", "7, 7.00", "1.500, 1.50", "12E+2, 1200.00", "0, 0.00"})
    void aColumnWithAScaleKeepsIt(BigDecimal written, BigDecimal kept) {
        assertThat(money.stored(written)).isEqualTo(kept);
        assertThatCode(() -> money.check(written)).doesNotThrowAnyException();
    }

    @Test
    void nothingIsRounded() {
        assertThatThrownBy(() -> money.check(new BigDecimal("0.001"))).hasMessageContaining("3 digits after the point");
        assertThatThrownBy(() -> money.check(new BigDecimal("-10000")))
                .hasMessageContaining("5 digits before the point");
        assertThatThrownBy(() -> limited.check(new BigDecimal("0.00001"))).hasMessageContaining("keeps 4");
        assertThatCode(() -> money.check(new BigDecimal("9999.9900"))).doesNotThrowAnyException();
        assertThatCode(() -> free.sized(new ColumnSize(0, 2, 2, false)).check(BigDecimal.ZERO))
                .doesNotThrowAnyException();
        assertThatCode(() -> free.check(new BigDecimal("1E-999"))).doesNotThrowAnyException();
    }

    @Test
    void aColumnThatNobodyGaveASizeLosesZeros() {
        assertThat(limited.stored(new BigDecimal("12.500"))).isEqualTo(new BigDecimal("12.5"));
        assertThat(limited.stored(new BigDecimal("1E+3"))).isEqualTo(new BigDecimal("1000"));
        assertThat(free.stored(new BigDecimal("12.500"))).isEqualTo(new BigDecimal("12.500"));
    }

    @Test
    void aNumberOfVeryManyDigitsIsNotWrittenOut() {
        assertThat(Decimals.plain(new BigDecimal("1E+1000000000"))).isEqualTo(new BigDecimal("1E+1000000000"));
    }
}
