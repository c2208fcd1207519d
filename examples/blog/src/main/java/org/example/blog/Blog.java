package org.example.blog;

import duo.api.CommonTable;
import duo.api.Database;
import duo.api.DeleteResult;
import duo.api.Model;
import duo.api.Recursion;
import duo.api.relation.Ref;
import java.io.PrintStream;
import java.util.List;
import java.util.stream.Stream;

/** Writes a small blog and reads it in many ways, on the database of its argument; its tables are dropped at the end. */
public final class Blog {
    private static final List<Class<?>> MODELS = List.of(User.class, Tag.class, Post.class, Comment.class);

    private final Story story;
    private final Database db;
    private final Model<User> users;
    private final Model<Post> posts;
    private final Model<Tag> tags;
    private final Model<Comment> comments;

    private Blog(Story story, Database db) {
        this.story = story;
        this.db = db;
        this.users = db.model(User.class);
        this.posts = db.model(Post.class);
        this.tags = db.model(Tag.class);
        this.comments = db.model(Comment.class);
    }

    /**
     * Runs the program.
     *
     * @param arguments the URL of a database, or none for one of SQLite in memory
     * @throws Exception if something fails
     */
    public static void main(String... arguments) throws Exception {
        run(arguments.length > 0 ? arguments[0] : "sqlite::memory:", System.out);
    }

    static void run(String url, PrintStream out) throws Exception {
        Story story = new Story(out);
        try (Database db = Database.builder(url).listener(story).open()) {
            db.dropAll(MODELS);
            db.createAll(MODELS);
            try {
                Blog blog = new Blog(story, db);
                blog.write();
                blog.read();
                blog.ask();
                blog.change();
            } finally {
                db.dropAll(MODELS);
            }
        }
    }

    private void write() throws Exception {
        story.chapter("Writing");
        story.step("users, posts and tags, each in bulk", () -> {
            List<User> made = users.createBulk(List.of(
                    new User("ada@example.com", "Ada"),
                    new User("bob@example.com", "Bob"),
                    new User("eve@example.com", "Eve")));
            Ref<User> ada = Ref.to(made.get(0));
            posts.createBulk(
                    List.of(new Post("Engines", ada), new Post("Notes", ada), new Post("Waves", Ref.to(made.get(1)))));
            tags.createBulk(List.of(new Tag("history"), new Tag("machines"), new Tag("sea")));
            return List.of();
        });
        story.step("two tags for a post, given by their keys", () -> {
            db.links(post("Engines"), Post_.tags).add("history", "machines");
            return List.of();
        });
        story.step("a post for a tag, from the other side", () -> {
            db.links(new Tag("sea"), Tag_.posts).add(post("Waves"));
            return List.of();
        });
        story.step("a comment, and replies to it", () -> {
            Comment first = comments.create(new Comment("Does it run?", post("Engines"), user("Bob")));
            Comment reply = comments.create(new Comment("On steam.", first, user("Ada")));
            comments.create(new Comment("Impressive.", reply, user("Bob")));
            comments.create(new Comment("Wet.", post("Waves"), user("Eve")));
            return List.of();
        });
    }

    private Post post(String title) {
        return posts.where(Post_.title.eq(title)).one();
    }

    private User user(String name) {
        return users.where(User_.name.eq(name)).one();
    }

    private void read() throws Exception {
        story.chapter("Reading");
        story.step(
                "the front page: posts with authors and tags",
                () -> posts
                        .where(Post_.published.isTrue())
                        .related(Post_.author)
                        .related(Post_.tags, tag -> tag.orderBy(Tag_.name.asc()))
                        .orderBy(Post_.title.asc())
                        .all()
                        .stream()
                        .map(post -> post.title + " by " + post.author.get().name() + " "
                                + post.tags.stream().map(Tag::name).toList())
                        .toList());
        story.step(
                "a post with its comments and who made them",
                () -> posts
                        .where(Post_.title.eq("Engines"))
                        .related(Post_.comments, comment -> comment.orderBy(Comment_.id.asc()))
                        .related(Post_.comments.then(Comment_.author))
                        .one()
                        .comments
                        .stream()
                        .map(comment ->
                                comment.author().find().map(User::name).orElse("nobody") + ": " + comment.text())
                        .toList());
        story.step("a comment with all that was replied, level by level", () -> {
            Comment first = comments.where(Comment_.text.startsWith("Does")).one();
            CommonTable<Comment> thread = comments.subtree("thread", Comment_.parent, first, Recursion.levels(10));
            return comments
                    .from(thread)
                    .orderBy(thread.depth().asc(), Comment_.id.asc())
                    .annotate(thread.depth().as("level"))
                    .all()
                    .stream()
                    .map(row -> "  ".repeat(row.get("level", Integer.class))
                            + row.model().text())
                    .toList();
        });
        story.step("all posts in a stream, with their authors", () -> {
            try (Stream<Post> streamed = posts.related(Post_.author).orderBy(Post_.id.asc()).stream()) {
                return streamed.map(post -> post.author.get().name() + ", " + post.title)
                        .toList();
            }
        });
    }

    private void ask() throws Exception {
        story.chapter("Asking");
        story.step(
                "who has written how much",
                () -> users
                        .orderBy(User_.posts.count().desc(), User_.name.asc())
                        .values(
                                User_.name,
                                User_.posts.count().as("posts"),
                                User_.comments.count().as("comments"))
                        .all()
                        .stream()
                        .map(row -> row.get(User_.name) + ": " + row.get("posts", Long.class) + " posts, "
                                + row.get("comments", Long.class) + " comments")
                        .toList());
        story.step(
                "posts that Bob has commented, or that are about the sea",
                () -> posts.where(Post_.comments
                                .any(Comment_.author.get(User_.name).eq("Bob"))
                                .or(Post_.tags.any(Tag_.name.eq("sea"))))
                        .orderBy(Post_.title.asc())
                        .valuesList(Post_.title.upper())
                        .all());
        story.step(
                "the same by names that are known at run time",
                () -> posts.filter("author__name__icontains", "AD")
                        .exclude("tags__name", "machines")
                        .orderBy("title")
                        .valuesList(Post_.title)
                        .all());
        story.step(
                "titles and names in one list",
                () -> posts.valuesList(Post_.title).union(users.valuesList(User_.name)).all().stream()
                        .sorted()
                        .toList());
    }

    private void change() throws Exception {
        story.chapter("Changing");
        story.step("count a view where it is", () -> {
            posts.where(Post_.author.get(User_.name).eq("Ada"))
                    .updateBulk(post -> post.set(Post_.views, Post_.views.plus(1)));
            return posts.orderBy(Post_.title.asc()).values(Post_.title, Post_.views).all().stream()
                    .map(row -> row.get(Post_.title) + " " + row.get(Post_.views))
                    .toList();
        });
        story.step(
                "withdraw a post and all its tags, or neither",
                () -> db.transaction(() -> {
                    Post engines = post("Engines");
                    engines.published = false;
                    posts.save(engines);
                    return List.of(db.links(engines, Post_.tags).clear() + " links");
                }));
        story.step("delete a user with all that goes with her", () -> {
            DeleteResult gone = users.deleteWithCounts(user("Ada"));
            return List.of(gone.of(User.class) + " user, " + gone.of(Post.class) + " posts, " + gone.of(Comment.class)
                    + " comments");
        });
    }
}
