package duo.testkit.model.types;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;

/**
 * An entity of temporal values that are never null.
 *
 * @since 0.1.0
 */
@Table(name = "types_moment_fields")
public class MomentFields extends Entity {
    @Id
    @Generated
    long id;

    LocalDate date = LocalDate.EPOCH;
    LocalTime time = LocalTime.MIDNIGHT;
    LocalDateTime dateTime = LocalDate.EPOCH.atStartOfDay();
    Instant instant = Instant.EPOCH;
    OffsetDateTime offset = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    Duration duration = Duration.ZERO;
    Year year = Year.of(1970);

    /** Creates an entity of the epoch. */
    public MomentFields() {}
}
