package duo.testkit.model;

import duo.api.Validated;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.annotation.UpdatedAt;
import duo.api.error.ValidationException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record with a rule of its own, and unique properties alone and together.
 *
 * @param id the key
 * @param code a unique text
 * @param voucher a unique text that may be null
 * @param room unique together with the seat
 * @param seat unique together with the room
 * @param guests a number that must not be negative
 * @param updatedAt when it was written last
 * @since 0.1.0
 */
@Table(name = "bookings", uniques = @Unique(properties = {"room", "seat"}), indexes = @Index(properties = "guests"))
public record Booking(
        @Id @Generated @Nullable Long id,
        @Unique String code,
        @Unique @Nullable String voucher,
        int room,
        int seat,
        int guests,
        @UpdatedAt @Nullable Instant updatedAt)
        implements Validated {

    /**
     * A new booking.
     *
     * @param code a unique text
     * @param room a number
     * @param seat a number
     * @param guests a number
     */
    public Booking(String code, int room, int seat, int guests) {
        this(null, code, null, room, seat, guests, null);
    }

    /**
     * The booking with other guests.
     *
     * @param changed the guests
     * @return a new booking
     */
    public Booking withGuests(int changed) {
        return new Booking(id, code, voucher, room, seat, changed, updatedAt);
    }

    @Override
    public void validate() {
        if (guests < 0) {
            throw new ValidationException("guests", "must not be negative");
        }
    }
}
