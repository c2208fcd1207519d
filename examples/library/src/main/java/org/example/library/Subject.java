package org.example.library;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/** What books are about, as a tree: a relation of a model to itself. */
@Table(name = "duo_library_subjects")
record Subject(
        @Id @Column(length = 40) String name,
        @OnDelete(OnDeleteRule.CASCADE) Ref<@Nullable Subject> parent,
        Many<Subject> parts) {
    Subject(String name) {
        this(name, Ref.none(Subject.class), Many.unloaded());
    }

    Subject(String name, String parent) {
        this(name, Ref.of(Subject.class, parent), Many.unloaded());
    }
}
