package duo.tests.schema;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** A table in the schema that each database of SQLite has. */
@Table(name = "placed", schema = "main")
record Placed(
        @Id @Generated @Nullable Long id,
        @Index int number,
        @Index @Nullable Integer size,
        @Unique @Nullable String code) {

    /** The table before. */
    @Table(name = "placed before", schema = "main")
    record Before(@Id @Generated @Nullable Long id, @Index int number) {}
}
