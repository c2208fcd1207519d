package duo.api.spi;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/**
 * Constants as SQL literals, for defaults in DDL.
 *
 * @since 0.1.0
 */
public final class Literals {
    private Literals() {}

    /**
     * A constant as a literal of standard SQL: numbers as they are, text in quotes, temporal values as quoted text in the form of
     * {@link TemporalText}, instants in UTC without a zone, durations in seconds. Dialects write truth values, bytes and what else
     * differs by themselves.
     *
     * @param value the value
     * @return the literal
     * @throws IllegalArgumentException if there is no literal for a value of this type
     */
    public static String of(Object value) {
        return switch (value) {
            case String text -> text(text);
            case Character character -> text(character.toString());
            case Double number -> number(number.toString(), Double.isFinite(number));
            case Float number -> number(number.toString(), Float.isFinite(number));
            case java.math.BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case LocalDate date -> text(TemporalText.format(date));
            case LocalTime time -> text(TemporalText.format(time));
            case LocalDateTime time -> text(TemporalText.format(time));
            case Instant instant -> text(TemporalText.format(instant));
            case OffsetDateTime time ->
                text(TemporalText.format(
                        time.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
            case Duration duration -> Codecs.toSeconds(duration).toPlainString();
            case Year year -> Integer.toString(year.getValue());
            case UUID uuid -> text(uuid.toString());
            default ->
                throw new IllegalArgumentException("There is no SQL literal for a "
                        + value.getClass().getName() + "; give the default in SQL with @ServerDefault");
        };
    }

    /**
     * Text in single quotes, with quotes inside doubled.
     *
     * @param text the text
     * @return the literal
     */
    public static String text(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    /**
     * Bytes as two hexadecimal digits each.
     *
     * @param bytes the bytes
     * @return the digits in lower case, without quotes or prefix
     */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static String number(String literal, boolean finite) {
        if (!finite) {
            throw new IllegalArgumentException("There is no SQL literal for " + literal);
        }
        return literal;
    }
}
