package duo.testkit.model.types;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * A record of primitives, its key among them.
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
@Table(name = "types_primitives")
public record Primitives(
        @Id @Generated long id,
        boolean truth,
        byte tiny,
        short small,
        int number,
        long large,
        float single,
        double precise,
        char letter) {

    /** {@return a record of zeros and a letter} */
    public static Primitives zeros() {
        return new Primitives(0, false, (byte) 0, (short) 0, 0, 0, 0, 0, 'a');
    }
}
