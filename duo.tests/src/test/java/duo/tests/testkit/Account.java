package duo.tests.testkit;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is paid from. */
@Table(name = "kit_accounts")
record Account(
        @Id @Generated @Nullable Long id,
        String owner,
        long cents,
        @UpdatedAt @Nullable Instant changed) {
    Account(String owner, long cents) {
        this(null, owner, cents, null);
    }
}
