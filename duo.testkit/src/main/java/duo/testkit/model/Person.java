package duo.testkit.model;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.Nullable;

/**
 * A record with a generated key.
 *
 * @param id the key
 * @param email a unique text
 * @param name a text
 * @param age a primitive number
 * @param nickname a text that may be null
 * @since 0.1.0
 */
@Table(name = "people")
public record Person(
        @Id @Generated @Nullable Long id,
        @Unique String email,
        String name,
        int age,
        @Nullable String nickname) {

    /**
     * A new person.
     *
     * @param email a unique text
     * @param name a text
     * @param age a number
     */
    public Person(String email, String name, int age) {
        this(null, email, name, age, null);
    }
}
