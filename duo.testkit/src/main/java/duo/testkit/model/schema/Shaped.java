package duo.testkit.model.schema;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A record whose Jakarta constraints shape its table.
 *
 * @param id the key
 * @param code of at most 8 characters
 * @param required not null for all that its type says
 * @param price of 4 digits before and 3 after the point
 * @since 0.1.0
 */
@Table(name = "schema_shaped")
@SuppressWarnings("MultipleNullnessAnnotations") // one for Java and one for the table
public record Shaped(
        @Id @Generated @Nullable Long id,
        @Size(max = 8) @Nullable String code,
        @NotNull @Nullable Integer required,
        @Digits(integer = 4, fraction = 3) @Nullable BigDecimal price) {}
