package duo.testkit.model.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A decimal of more digits than most databases have.
 *
 * @param id the key
 * @param amount of 5,000 digits
 * @since 0.1.0
 */
@Table(name = "schema_excessive")
public record Excessive(
        @Id @Generated @Nullable Long id,
        @Column(precision = 5_000, scale = 2) BigDecimal amount) {}
