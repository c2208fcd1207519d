package duo.tests.validation;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** An entity with a constraint. */
@Table(name = "visits")
class Visit extends Entity {
    @Id
    @Generated
    @Nullable
    Long id;

    @Pattern(regexp = "[A-Z]{3}")
    String code = "";

    Visit() {}

    Visit(String code) {
        this.code = code;
    }
}
