package org.example.blog;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/** What is said of a post, or of another comment. */
@Table(name = "duo_blog_comments")
record Comment(
        @Id @Generated @Nullable Long id,
        String text,
        @OnDelete(OnDeleteRule.CASCADE) Ref<Post> post,
        @OnDelete(OnDeleteRule.SET_NULL) Ref<@Nullable User> author,
        @OnDelete(OnDeleteRule.CASCADE) Ref<@Nullable Comment> parent,
        Many<Comment> replies) {
    Comment(String text, Post post, User author) {
        this(null, text, Ref.to(post), Ref.to(author), Ref.none(Comment.class), Many.unloaded());
    }

    Comment(String text, Comment parent, User author) {
        this(null, text, parent.post(), Ref.to(author), Ref.to(parent), Many.unloaded());
    }
}
