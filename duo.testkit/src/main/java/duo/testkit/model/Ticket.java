package duo.testkit.model;

import duo.api.annotation.CreatedAt;
import duo.api.annotation.Default;
import duo.api.annotation.Generated;
import duo.api.annotation.Guarded;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.UpdatedAt;
import duo.api.annotation.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record with a primitive generated key, a version, stamps and guarded properties.
 *
 * @param id the key, 0 for a new one
 * @param title a text
 * @param votes a number
 * @param approved no payload may set it
 * @param reviewer no payload may set it; nullable and with a default
 * @param version the version
 * @param createdAt when it was inserted
 * @param updatedAt when it was written last
 * @since 0.1.0
 */
@Table(name = "tickets")
public record Ticket(
        @Id @Generated long id,
        String title,
        int votes,
        @Guarded boolean approved,
        @Guarded @Default("nobody") @Nullable String reviewer,
        @Version int version,
        @CreatedAt @Nullable Instant createdAt,
        @UpdatedAt @Nullable Instant updatedAt) {

    /**
     * A new ticket.
     *
     * @param title a text
     */
    public Ticket(String title) {
        this(0, title, 0, false, null, 0, null, null);
    }

    /**
     * The ticket with other votes.
     *
     * @param changed the votes
     * @return a new ticket
     */
    public Ticket withVotes(int changed) {
        return new Ticket(id, title, changed, approved, reviewer, version, createdAt, updatedAt);
    }

    /**
     * The ticket with another title.
     *
     * @param changed the title
     * @return a new ticket
     */
    public Ticket withTitle(String changed) {
        return new Ticket(id, changed, votes, approved, reviewer, version, createdAt, updatedAt);
    }
}
