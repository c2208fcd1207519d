package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Texts and bytes.
 *
 * @param id the key
 * @param text a text of any length
 * @param optional a text that may be null
 * @param brief a text of at most 20 characters
 * @param data bytes of any number
 * @param uuid a UUID
 * @since 0.1.0
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are a type like any other here; the tests compare their content
@Table(name = "types_texts")
public record Texts(
        @Id @Generated @Nullable Long id,
        String text,
        @Nullable String optional,
        @Column(length = 20) String brief,
        byte @Nullable [] data,
        @Nullable UUID uuid) {

    /** {@return a record of short texts and nulls} */
    public static Texts small() {
        return new Texts(null, "-", null, "-", null, null);
    }
}
