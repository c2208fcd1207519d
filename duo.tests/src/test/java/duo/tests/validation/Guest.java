package duo.tests.validation;

import duo.api.Validated;
import duo.api.annotation.Embedded;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.error.ValidationException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A record with constraints, and a rule of its own that needs them. */
@Table(name = "guests")
record Guest(
        @Id @Generated @Nullable Long id,
        @NotBlank @Size(max = 10) String name,
        @Min(0) int age,
        @Embedded @Valid Stay stay)
        implements Validated {

    /** Where the guest stays. */
    record Stay(@NotBlank String room, int nights) {}

    static Guest named(String name, int age) {
        return new Guest(null, name, age, new Stay("7", 1));
    }

    Guest withAge(int changed) {
        return new Guest(id, name, changed, stay);
    }

    @Override
    public void validate() {
        if (age > 150) {
            throw new ValidationException("age", "is beyond belief");
        }
    }
}
