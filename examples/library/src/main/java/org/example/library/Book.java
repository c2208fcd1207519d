package org.example.library;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/** A book: an entity, which knows what has changed. */
@Table(name = "duo_library_books")
class Book extends Entity {
    @Id
    @Generated
    @Nullable
    Long id;

    String title = "";
    int year;

    @OnDelete(OnDeleteRule.SET_NULL)
    Ref<@Nullable Subject> subject = Ref.none(Subject.class);

    @ManyToMany
    Many<Author> authors = Many.unloaded();

    @ManyToMany(through = Loan.class)
    Many<Member> readers = Many.unloaded();

    Many<Loan> loans = Many.unloaded();

    Book() {}

    Book(String title, int year, String subject) {
        this.title = title;
        this.year = year;
        this.subject = Ref.of(Subject.class, subject);
    }
}
