package org.example.quickstart;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Ref;

/** An entity has state: it knows whether it is new and which of its columns changed. It refers to its author by key. */
@Table(name = "duo_quickstart_posts")
class Post extends Entity {
    @Id
    @Generated
    long id;

    String title;
    String text;

    @OnDelete(OnDeleteRule.CASCADE)
    Ref<User> author;

    /** For Duo, which fills the fields in. */
    @SuppressWarnings("NullAway.Init")
    Post() {}

    Post(String title, String text, Ref<User> author) {
        this.title = title;
        this.text = text;
        this.author = author;
    }
}
