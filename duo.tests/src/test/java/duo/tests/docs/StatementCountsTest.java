package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Model;
import duo.api.event.TransactionEvent.Kind;
import duo.api.relation.Ref;
import duo.testkit.RecordedStatements;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Counts the statements of each call that the guide counts. */
class StatementCountsTest {
    private final RecordedStatements sql = new RecordedStatements();
    private final Database db =
            Database.builder("sqlite::memory:").listener(sql).open();
    private final Model<User> users = db.model(User.class);
    private final Model<Post> posts = db.model(Post.class);
    private final Model<Tag> tags = db.model(Tag.class);
    private final Map<String, String> counted = new LinkedHashMap<>();

    @BeforeEach
    void createTables() {
        db.createAll(User.class, Post.class, Tag.class);
    }

    @AfterEach
    void close() {
        db.close();
    }

    @Test
    void eachCallSendsAsManyStatementsAsTheGuideSays() {
        User ada = users.create(new User("ada@example.com", "Ada", 36));
        User bob = users.create(new User("bob@example.com", "Bob", 30));
        writes(ada);
        entities(ada);
        finds(ada, bob);
        count(
                "users.where(condition).updateBulk(assignments)",
                () -> users.where(User_.name.eq("Bob")).updateBulk(u -> u.set(User_.age, 31)));
        count(
                "users.where(condition).deleteBulk()",
                () -> users.where(User_.name.eq("Bob")).deleteBulk());
        memory(ada);
        count("users.delete(user)", () -> users.delete(ada));

        Map<String, String> told = new LinkedHashMap<>();
        Page.of("docs/writing.md").table("| Call | Statements |").forEach(row -> told.put(row.get(0), row.get(1)));
        assertThat(counted).containsExactlyInAnyOrderEntriesOf(told);
    }

    private void writes(User ada) {
        count("users.create(user)", () -> users.create(new User("new@example.com", "New", 1)));
        count("users.create(payload)", () -> users.create(new NewUser("payload@example.com", "Payload", 1)));
        count(
                "users.createBulk(list)",
                () -> users.createBulk(
                        List.of(new User("one@example.com", "One", 1), new User("two@example.com", "Two", 2))));
        count("users.save(newUser)", () -> users.save(new User("saved@example.com", "Saved", 1)));
        count("users.save(storedUser)", () -> users.save(ada));
        count("tags.save(tag)", () -> tags.save(new Tag("java", 1)));
        count("users.update(user)", () -> users.update(ada));
        count("users.update(user, payload)", () -> users.update(ada, Map.of("age", 37)));
        count("users.updateColumns(user, columns)", () -> users.updateColumns(ada, List.of(User_.age)));
    }

    private void entities(User ada) {
        Post post = new Post("Hello", Ref.to(ada));
        count("posts.save(newPost)", () -> posts.save(post));
        post.title = "Hello, world";
        count("posts.save(changedPost)", () -> posts.save(post));
        count("posts.save(unchangedPost)", () -> posts.save(post));
        posts.delete(post);
    }

    private void finds(User ada, User bob) {
        count("users.refresh(user)", () -> users.refresh(ada));
        count("users.get(key)", () -> users.get(Objects.requireNonNull(ada.id())));
        count(
                "users.getOrCreate(condition, create), found",
                () -> users.getOrCreate(User_.name.eq("Ada"), () -> new User("x@example.com", "Ada", 1)));
        count(
                "users.getOrCreate(condition, create), made",
                () -> users.getOrCreate(User_.name.eq("Eve"), () -> new User("eve@example.com", "Eve", 1)));
        count(
                "users.updateOrCreate(condition, change, create), found",
                () -> users.updateOrCreate(User_.name.eq("Bob"), found -> found, () -> bob));
        count("users.fullClean(user)", () -> users.fullClean(ada));
    }

    private void memory(User ada) {
        count("users.build(payload)", () -> users.build(new NewUser("y@example.com", "Built", 1)));
        count("users.apply(user, payload)", () -> users.apply(ada, Map.of("age", 38)));
        count("users.toSchema(user, schema)", () -> users.toSchema(ada, UserName.class));
    }

    private void count(String call, Runnable work) {
        sql.clear();
        work.run();
        boolean transaction = sql.transactions().contains(Kind.BEGIN);
        int number = sql.statements().size();
        String where = !transaction
                ? ""
                : number == 2 && call.endsWith("made") ? ", the insert in a transaction" : " in a transaction";
        counted.put(call, number + where);
    }
}
