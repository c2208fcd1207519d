package duo.testkit.model.types;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What may change of {@link Residents}.
 *
 * @param home an embedded record, or null to leave it
 * @param work an embedded record, or null to leave it
 * @since 0.1.0
 */
@Schema
public record ResidentsPatch(
        @Nullable Address home, @Nullable Address work) implements SchemaOf<Residents> {}
