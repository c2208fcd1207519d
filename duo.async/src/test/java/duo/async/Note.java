package duo.async;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A model for tests on a real database. */
@NullMarked
@Table(name = "notes")
record Note(@Id @Generated @Nullable Long id, @Unique String text, int stars) {

    Note(String text, int stars) {
        this(null, text, stars);
    }
}
