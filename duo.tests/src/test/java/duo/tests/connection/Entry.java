package duo.tests.connection;

import duo.api.annotation.CreatedAt;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Json;
import duo.api.annotation.Secret;
import duo.api.annotation.Table;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A model that shows what each setting of a database does. */
@Table(name = "entries")
record Entry(
        @Id @Generated @Nullable Long id,
        @NotBlank String title,
        @Secret String token,
        @Json Map<String, Integer> counts,
        @CreatedAt @Nullable Instant createdAt) {

    static Entry titled(String title) {
        return new Entry(null, title, "t0ken-" + title, Map.of(), null);
    }
}
