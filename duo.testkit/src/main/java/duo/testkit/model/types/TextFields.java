package duo.testkit.model.types;

import duo.api.Entity;
import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.UUID;

/**
 * An entity of values that are never null.
 *
 * @since 0.1.0
 */
@Table(name = "types_text_fields")
public class TextFields extends Entity {
    @Id
    @Generated
    long id;

    String text = "-";
    byte[] data = {0};
    UUID uuid = new UUID(0, 0);

    @Column(precision = 12, scale = 2)
    BigDecimal price = BigDecimal.ZERO;

    BigInteger whole = BigInteger.ZERO;
    Colour colour = Colour.RED;

    /** Creates an entity of small values. */
    public TextFields() {}
}
