package duo.testkit.model.types;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;

/**
 * An entity of primitives.
 *
 * @since 0.1.0
 */
@Table(name = "types_primitive_fields")
public class PrimitiveFields extends Entity {
    @Id
    @Generated
    long id;

    boolean truth;
    byte tiny;
    short small;
    int number;
    long large;
    float single;
    double precise;
    char letter = 'a';

    /** Creates an entity of zeros. */
    public PrimitiveFields() {}
}
