package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.GenerationStrategy;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Models that differ in the type of their key.
 *
 * @since 0.1.0
 */
public final class Keyed {
    private Keyed() {}

    /**
     * By a text.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_text")
    public record ByText(@Id String id, String name) {}

    /**
     * By a UUID that the application gives.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_uuid")
    public record ByUuid(@Id UUID id, String name) {}

    /**
     * By a date.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_date")
    public record ByDate(@Id LocalDate id, String name) {}

    /**
     * By an instant.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_instant")
    public record ByInstant(@Id Instant id, String name) {}

    /**
     * By a decimal.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_decimal")
    public record ByDecimal(
            @Id @Column(precision = 20, scale = 3) BigDecimal id, String name) {}

    /**
     * By bytes.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are a type like any other here
    @Table(name = "types_by_bytes")
    public record ByBytes(@Id @Column(length = 16) byte[] id, String name) {}

    /**
     * By an enum.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_colour")
    public record ByColour(@Id Colour id, String name) {}

    /**
     * By a primitive number that the application gives, zero included.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_by_number")
    public record ByNumber(@Id int id, String name) {}

    /**
     * By several columns.
     *
     * @param room a part of the key
     * @param subject a part of the key
     * @param day a part of the key
     * @param seats a number
     * @since 0.1.0
     */
    @Table(name = "types_composite")
    public record Composite(
            @Id int room,
            @Id @Column(length = 40) String subject,
            @Id LocalDate day,
            int seats) {}

    /**
     * By a UUID that Duo makes.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_generated_uuid")
    public record GeneratedUuid(@Id @Generated @Nullable UUID id, String name) {}

    /**
     * By a sequence.
     *
     * @param id the key
     * @param name a text
     * @since 0.1.0
     */
    @Table(name = "types_sequence")
    public record Sequence(
            @Id @Generated(value = GenerationStrategy.SEQUENCE, sequence = "types_numbers") @Nullable
            Long id,

            String name) {}
}
