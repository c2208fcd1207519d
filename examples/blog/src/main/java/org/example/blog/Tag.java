package org.example.blog;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.ManyToMany;
import duo.api.annotation.Table;
import duo.api.relation.Many;

/** What posts are about; its name is its key. */
@Table(name = "duo_blog_tags")
record Tag(
        @Id @Column(length = 40) String name,
        @ManyToMany(mappedBy = "tags") Many<Post> posts) {
    Tag(String name) {
        this(name, Many.unloaded());
    }
}
