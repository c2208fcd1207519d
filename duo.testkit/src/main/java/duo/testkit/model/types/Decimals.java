package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.EnumStorage;
import duo.api.annotation.Enumerated;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * Decimals with and without a size, and enums.
 *
 * @param id the key
 * @param price a decimal of 12 digits, 2 of them after the point
 * @param wide a decimal of 38 digits, 10 of them after the point
 * @param free a decimal without a size
 * @param whole a whole number without a size
 * @param five a whole number of five digits
 * @param colour an enum by name
 * @param position an enum by position
 * @since 0.1.0
 */
@Table(name = "types_decimals")
public record Decimals(
        @Id @Generated @Nullable Long id,
        @Column(precision = 12, scale = 2) @Nullable BigDecimal price,
        @Column(precision = 38, scale = 10) @Nullable BigDecimal wide,
        @Nullable BigDecimal free,
        @Nullable BigInteger whole,
        @Column(precision = 5) @Nullable BigInteger five,
        @Nullable Colour colour,
        @Enumerated(EnumStorage.ORDINAL) @Nullable Colour position) {}
