package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Embedded;
import org.jspecify.annotations.Nullable;

/**
 * A record that is spread over columns, with another one inside.
 *
 * @param street a text
 * @param flat a number that may be null
 * @param place where the street is
 * @since 0.1.0
 */
public record Address(
        String street, @Nullable Integer flat, @Embedded Place place) {

    /**
     * The inner record.
     *
     * @param city a text
     * @param code a text in a column of its own name
     * @since 0.1.0
     */
    public record Place(String city, @Column(name = "zip") String code) {}
}
