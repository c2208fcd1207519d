package duo.testkit.model.relation;

import duo.api.Validated;
import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.error.ValidationException;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record whose key the program gives, and does not tell where it belongs.
 *
 * @param code the key
 * @param venue where it stands, if it does
 * @param price a number; never negative
 * @since 0.1.0
 */
@Table(name = "relation_seats")
public record Seat(
        @Id @Column(length = 20) String code,
        @OnDelete(OnDeleteRule.CASCADE) Ref<@Nullable Venue> venue,
        int price) implements Validated {

    /**
     * A new seat, which belongs to the venue that holds it.
     *
     * @param code the key
     * @param price a number
     */
    public Seat(String code, int price) {
        this(code, Ref.none(Venue.class), price);
    }

    @Override
    public void validate() {
        if (price < 0) {
            throw new ValidationException("price", "is negative");
        }
    }
}
