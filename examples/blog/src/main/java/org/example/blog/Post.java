package org.example.blog;

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

/** What is written: an entity, which knows what has changed. */
@Table(name = "duo_blog_posts")
class Post extends Entity {
    @Id
    @Generated
    @Nullable
    Long id;

    String title = "";
    boolean published;
    int views;

    @OnDelete(OnDeleteRule.CASCADE)
    Ref<User> author;

    @ManyToMany
    Many<Tag> tags = Many.unloaded();

    Many<Comment> comments = Many.unloaded();

    @SuppressWarnings("NullAway.Init") // Duo sets the reference
    Post() {}

    Post(String title, Ref<User> author) {
        this.title = title;
        this.author = author;
        this.published = true;
    }
}
