package duo.tests.docs;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Many;
import org.jspecify.annotations.Nullable;

/** The user of the guide. */
@Table(name = "users")
record User(
        @Id @Generated @Nullable Long id,
        @Unique String email,
        String name,
        int age,
        @Nullable String nickname,
        Many<Post> posts) {
    User(String email, String name, int age) {
        this(null, email, name, age, null, Many.unloaded());
    }
}
