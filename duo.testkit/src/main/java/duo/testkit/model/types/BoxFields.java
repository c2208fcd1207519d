package duo.testkit.model.types;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * An entity of boxes that may be null.
 *
 * @since 0.1.0
 */
@Table(name = "types_box_fields")
public class BoxFields extends Entity {
    @Id
    @Generated
    @Nullable
    Short id;

    @Nullable
    Boolean truth;

    @Nullable
    Byte tiny;

    @Nullable
    Short small;

    @Nullable
    Integer number;

    @Nullable
    Long large;

    @Nullable
    Float single;

    @Nullable
    Double precise;

    @Nullable
    Character letter;

    /** Creates an entity of nulls. */
    public BoxFields() {}
}
