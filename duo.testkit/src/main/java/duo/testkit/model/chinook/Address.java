package duo.testkit.model.chinook;

import duo.api.annotation.Column;
import org.jspecify.annotations.Nullable;

/**
 * Five columns that stand in three tables, in one of them with {@code Billing} before their names.
 *
 * @param street street and number
 * @param city the city
 * @param state the state
 * @param country the country
 * @param postalCode the postal code
 * @since 0.1.0
 */
public record Address(
        @Column(name = "Address", length = 70) @Nullable String street,
        @Column(name = "City", length = 40) @Nullable String city,
        @Column(name = "State", length = 40) @Nullable String state,
        @Column(name = "Country", length = 40) @Nullable String country,
        @Column(name = "PostalCode", length = 10) @Nullable String postalCode) {}
