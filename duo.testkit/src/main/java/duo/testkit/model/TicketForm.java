package duo.testkit.model;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A payload for a ticket, with guarded properties and the key.
 *
 * @param id the key
 * @param title a text
 * @param approved a guarded value
 * @param reviewer a guarded text
 * @since 0.1.0
 */
@Schema
public record TicketForm(
        @Nullable Long id,
        String title,
        @Nullable Boolean approved,
        @Nullable String reviewer) implements SchemaOf<Ticket> {}
