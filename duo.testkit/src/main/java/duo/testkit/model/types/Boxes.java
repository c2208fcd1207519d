package duo.testkit.model.types;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record of boxes that may be null.
 *
 * @param id the key
 * @param truth a truth value
 * @param tiny a number of 8 bits
 * @param small a number of 16 bits
 * @param number a number of 32 bits
 * @param large a number of 64 bits
 * @param single a floating-point number of 32 bits
 * @param precise a floating-point number of 64 bits
 * @param letter a character
 * @since 0.1.0
 */
@Table(name = "types_boxes")
public record Boxes(
        @Id @Generated @Nullable Integer id,
        @Nullable Boolean truth,
        @Nullable Byte tiny,
        @Nullable Short small,
        @Nullable Integer number,
        @Nullable Long large,
        @Nullable Float single,
        @Nullable Double precise,
        @Nullable Character letter) {}
