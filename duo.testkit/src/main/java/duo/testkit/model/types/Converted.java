package duo.testkit.model.types;

import duo.api.Converter;
import duo.api.annotation.Column;
import duo.api.annotation.Convert;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values in another form.
 *
 * @param id the key
 * @param money as text
 * @param days as a number
 * @param words a value that can change in place, as text
 * @since 0.1.0
 */
@Table(name = "types_converted")
public record Converted(
        @Id @Generated @Nullable Long id,

        @Convert(MoneyText.class) @Column(length = 40) @Nullable
        Money money,

        @Convert(Negated.class) int days,
        @Convert(Words.class) @Nullable SortedSet<String> words) {

    /**
     * An amount with its currency.
     *
     * @param amount the amount
     * @param currency the currency
     * @since 0.1.0
     */
    public record Money(BigDecimal amount, Currency currency) {}

    /**
     * Money as text.
     *
     * @since 0.1.0
     */
    public static final class MoneyText implements Converter<Money, String> {
        /** Creates the converter. */
        public MoneyText() {}

        @Override
        public String toDatabase(Money value) {
            return value.currency().getCurrencyCode() + " " + value.amount();
        }

        @Override
        public Money fromDatabase(String stored) {
            return new Money(new BigDecimal(stored.substring(4)), Currency.getInstance(stored.substring(0, 3)));
        }
    }

    /**
     * A number that is stored negated.
     *
     * @since 0.1.0
     */
    public static final class Negated implements Converter<Integer, Long> {
        /** Creates the converter. */
        public Negated() {}

        @Override
        public Long toDatabase(Integer value) {
            return -(long) value;
        }

        @Override
        public Integer fromDatabase(Long stored) {
            return Math.toIntExact(-stored);
        }
    }

    /**
     * Words in their order, with bars between them.
     *
     * @since 0.1.0
     */
    public static final class Words implements Converter<SortedSet<String>, String> {
        /** Creates the converter. */
        public Words() {}

        @Override
        public String toDatabase(SortedSet<String> value) {
            return String.join("|", value);
        }

        @Override
        public SortedSet<String> fromDatabase(String stored) {
            SortedSet<String> words = new TreeSet<>();
            for (String word : stored.split("\\|", -1)) {
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
            return words;
        }
    }
}
