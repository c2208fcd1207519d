package duo.tests.validation;

import duo.api.SchemaOf;
import duo.api.annotation.Schema;
import duo.api.annotation.Transient;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;

/** A payload with constraints beyond those of its model. */
@Schema
record GuestForm(
        @Nullable String name,
        @Positive @Nullable Integer age,
        Guest.@Nullable Stay stay,
        @Transient @Email @Nullable String contact)
        implements SchemaOf<Guest> {}
