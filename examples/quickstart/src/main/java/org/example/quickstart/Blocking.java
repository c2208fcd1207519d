package org.example.quickstart;

import duo.api.Database;
import duo.api.Model;
import duo.api.error.InvalidQueryException;
import duo.api.error.UniqueViolationException;
import duo.api.relation.Ref;
import java.util.List;
import java.util.Map;

/** Create, read, filter, update and delete; each call is one statement. */
final class Blocking {
    private Blocking() {}

    static void run(Database db, Story story) {
        story.chapter("Blocking calls");
        story.step("create two tables, the one that is referred to first");
        db.createAll(User.class, Post.class);

        User ada = write(db.model(User.class), story);
        read(db.model(User.class), story);
        change(db.model(User.class), ada, story);
        entity(db.model(Post.class), ada, story);
    }

    private static User write(Model<User> users, Story story) {
        story.step("create a user from the model");
        User ada = users.create(new User("ada@example.com", "Ada", 36));
        story.result(ada);

        story.step("create a user from a payload");
        story.result(users.create(new NewUser("grace@example.com", "Grace", 45)));

        story.step("create many with one statement");
        story.result(users.createBulk(List.of(
                                new User("linus@example.com", "Linus", 17), new User("alan@example.com", "Alan", 41)))
                        .size()
                + " users");

        story.step("a second user with the same address is refused");
        try {
            users.create(new User("ada@example.com", "Imposter", 1));
        } catch (UniqueViolationException refused) {
            story.result(refused.getClass().getSimpleName());
        }
        return ada;
    }

    private static void read(Model<User> users, Story story) {
        story.step("find one");
        story.result(users.where(User_.name.eq("Grace")).first());

        story.step("filter, order and limit");
        users.where(User_.age.ge(18), User_.name.icontains("A"))
                .orderBy(User_.name.asc())
                .limit(2)
                .all()
                .forEach(user -> story.result(user.name()));

        story.step("conditions are values that combine");
        story.result(
                users.where(User_.age.lt(18).or(User_.nickname.isNotNull())).count());

        story.step("select only the columns of a projection");
        users.as(UserName.class).orderBy(User_.id.asc()).all().forEach(story::result);

        story.step("a page and the number of all rows, two statements");
        var page = users.orderBy(User_.age.desc()).paginate(2, 0).pageWithTotal();
        story.result(page.content().stream().map(User::name).toList() + " of "
                + page.total().orElseThrow());
    }

    private static void change(Model<User> users, User ada, Story story) {
        story.step("update some properties of one row");
        story.result(users.update(ada, Map.of("nickname", "Countess")));

        story.step("update many rows where they are");
        story.result(users.where(User_.age.lt(18)).updateBulk(u -> u.set(User_.age, User_.age.plus(1))) + " row");

        story.step("a bulk call without a condition is refused before anything is sent");
        try {
            users.deleteBulk();
        } catch (InvalidQueryException refused) {
            story.result(refused.getMessage());
        }

        story.step("delete some rows");
        story.result(users.where(User_.name.eq("Linus")).deleteBulk() + " row");
    }

    private static void entity(Model<Post> posts, User ada, Story story) {
        story.step("save an entity, which refers to its author by key");
        Post post = new Post("Notes", "On the analytical engine", Ref.to(ada));
        posts.save(post);
        story.result(post + " by " + post.author);

        story.step("change one field: save writes that column alone");
        post.title = "Notes by the translator";
        posts.save(post);

        story.step("save without a change sends nothing");
        posts.save(post);

        story.step("filter by the reference");
        story.result(posts.where(Post_.author.eq(ada)).one().title);
    }
}
