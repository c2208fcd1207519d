package duo.api.spi;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * The years that a database can keep; values outside are refused before any SQL is sent. Immutable.
 *
 * @since 0.1.0
 */
public final class YearRange {
    private final String database;
    private final int first;
    private final int last;
    private final Instant start;
    private final Instant end;

    /**
     * Creates a range.
     *
     * @param database the name of the database for the message
     * @param first the first year
     * @param last the last year
     */
    public YearRange(String database, int first, int last) {
        this.database = database;
        this.first = first;
        this.last = last;
        this.start = startOf(first);
        this.end = startOf(last + 1);
    }

    private static Instant startOf(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /**
     * A codec that keeps to the range.
     *
     * @param codec the codec
     * @return the codec with the check
     */
    public Codec<LocalDate> dates(Codec<LocalDate> codec) {
        return Codecs.checked(codec, value -> require(value.getYear()));
    }

    /**
     * A codec that keeps to the range.
     *
     * @param codec the codec
     * @return the codec with the check
     */
    public Codec<LocalDateTime> dateTimes(Codec<LocalDateTime> codec) {
        return Codecs.checked(codec, value -> require(value.getYear()));
    }

    /**
     * A codec that keeps to the range at UTC.
     *
     * @param codec the codec
     * @return the codec with the check
     */
    public Codec<Instant> instants(Codec<Instant> codec) {
        return Codecs.checked(codec, this::require);
    }

    /**
     * A codec that keeps to the range at UTC.
     *
     * @param codec the codec
     * @return the codec with the check
     */
    public Codec<OffsetDateTime> offsetDateTimes(Codec<OffsetDateTime> codec) {
        return Codecs.checked(codec, value -> require(value.toInstant()));
    }

    private void require(int year) {
        if (year < first || year > last) {
            throw new IllegalArgumentException("The year " + year + " is outside " + first + " to " + last
                    + ", the years that " + database + " keeps");
        }
    }

    private void require(Instant value) {
        if (value.isBefore(start) || !value.isBefore(end)) {
            throw new IllegalArgumentException("The instant " + value + " is outside the years " + first + " to " + last
                    + " at UTC that " + database + " keeps");
        }
    }
}
