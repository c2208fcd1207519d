package duo.tests.docs;

import duo.api.Entity;
import duo.api.annotation.CreatedAt;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Version;
import duo.api.relation.Ref;
import java.time.Instant;

/** The post of the guide. */
@Table(name = "posts")
class Post extends Entity {
    @Id
    @Generated
    long id;

    String title;
    Ref<User> author;

    @Version
    int version;

    @CreatedAt
    Instant createdAt;

    @SuppressWarnings("NullAway.Init") // Duo fills the fields in
    Post() {}

    @SuppressWarnings("NullAway.Init") // the stamp is set at the insert
    Post(String title, Ref<User> author) {
        this.title = title;
        this.author = author;
    }
}
