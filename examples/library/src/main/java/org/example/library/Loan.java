package org.example.library;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A model in between: that a member has, or had, a book; while there are loans neither is deleted. */
@Table(name = "duo_library_loans")
record Loan(
        @Id @Generated @Nullable Long id,
        @OnDelete(OnDeleteRule.PROTECT) Ref<Book> book,
        @OnDelete(OnDeleteRule.PROTECT) Ref<Member> member,
        LocalDate due,
        @Nullable LocalDate returned) {
    Loan(Book book, Member member, LocalDate due) {
        this(null, Ref.to(book), Ref.to(member), due, null);
    }
}
