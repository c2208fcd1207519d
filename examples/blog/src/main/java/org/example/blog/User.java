package org.example.blog;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/** Who writes. */
@Table(name = "duo_blog_users")
record User(
        @Id @Generated @Nullable Long id,
        @Unique @Column(length = 120) String email,
        String name,
        Many<Post> posts,
        Many<Comment> comments) {
    User(String email, String name) {
        this(null, email, name, Many.unloaded(), Many.unloaded());
    }
}
