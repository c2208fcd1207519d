package org.example.library;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/** Who wrote books. */
@Table(name = "duo_library_authors")
record Author(
        @Id @Generated @Nullable Long id,
        String name,
        @ManyToMany(mappedBy = "authors") Many<Book> books) {
    Author(String name) {
        this(null, name, Many.unloaded());
    }
}
