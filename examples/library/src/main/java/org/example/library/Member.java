package org.example.library;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.One;
import org.jspecify.annotations.Nullable;

/** Who borrows books. */
@Table(name = "duo_library_members")
record Member(
        @Id @Generated @Nullable Long id,
        String name,
        One<Card> card,
        Many<Loan> loans,
        @ManyToMany(mappedBy = "readers") Many<Book> books) {
    Member(String name) {
        this(null, name, One.unloaded(), Many.unloaded(), Many.unloaded());
    }
}
