package org.example.quickstart;

import duo.api.Database;
import duo.api.error.UniqueViolationException;
import duo.async.AsyncDatabase;
import duo.async.AsyncModel;
import duo.async.Futures;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The same calls with futures, over the same database object. */
final class Asynchronous {
    private final AsyncDatabase async;
    private final AsyncModel<User> users;
    private final Story story;

    private Asynchronous(Database db, Story story) {
        this.async = AsyncDatabase.of(db);
        this.users = async.model(User.class);
        this.story = story;
    }

    static void run(Database db, Story story) {
        story.chapter("Asynchronous calls");
        Asynchronous programs = new Asynchronous(db, story);
        programs.oneAfterAnother();
        programs.atOnce();
        programs.transaction();
        programs.failure();
    }

    private void oneAfterAnother() {
        story.step("create a user, then read the users who are younger");
        CompletableFuture<List<User>> younger = users.create(new User("barbara@example.com", "Barbara", 40))
                .thenCompose(barbara -> users.where(User_.age.lt(barbara.age()))
                        .orderBy(User_.name.asc())
                        .all());
        Futures.join(younger).forEach(user -> story.result(user.name()));
    }

    private void atOnce() {
        story.step("three calls at once, each on its own virtual thread and connection");
        List<CompletableFuture<Long>> counts = List.of(
                users.where(User_.age.lt(40)).count(),
                users.where(User_.age.eq(40)).count(),
                users.where(User_.age.gt(40)).count());
        story.result(counts.stream().map(Futures::join).toList());
    }

    private void transaction() {
        story.step("a transaction: calls through the handle run one after another and commit together");
        Futures.join(async.inTransaction(tx -> tx.model(User.class)
                .create(new User("edsger@example.com", "Edsger", 72))
                .thenCompose(user -> tx.model(User.class).delete(user))));
    }

    private void failure() {
        story.step("a future fails with the error of the blocking call");
        try {
            Futures.join(users.create(new User("ada@example.com", "Imposter", 1)));
        } catch (UniqueViolationException refused) {
            story.result(refused.getClass().getSimpleName());
        }
    }
}
