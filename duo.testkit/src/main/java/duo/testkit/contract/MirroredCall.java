package duo.testkit.contract;

import duo.api.Model;
import duo.api.Models;
import duo.async.AsyncModel;
import duo.async.AsyncModels;
import duo.testkit.model.Person;
import duo.testkit.model.Ticket;
import duo.testkit.model.relation.Category;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A call as it is written in both moods.
 *
 * @param call its name and the types of its parameters
 * @param situation what it meets
 * @param blocking makes it and waits
 * @param async makes it and gives the future
 */
record MirroredCall(
        String call,
        String situation,
        Function<Models, @Nullable Object> blocking,
        Function<AsyncModels, CompletableFuture<@Nullable Object>> async) {

    /** A call that concerns people. */
    static MirroredCall people(
            String call,
            String situation,
            Function<Model<Person>, @Nullable Object> blocking,
            Function<AsyncModel<Person>, CompletableFuture<? extends @Nullable Object>> async) {
        return of(Person.class, call, situation, blocking, async);
    }

    /** A call that concerns tickets, which have a version and stamps. */
    static MirroredCall tickets(
            String call,
            String situation,
            Function<Model<Ticket>, @Nullable Object> blocking,
            Function<AsyncModel<Ticket>, CompletableFuture<? extends @Nullable Object>> async) {
        return of(Ticket.class, call, situation, blocking, async);
    }

    /** A call that concerns categories, which refer to each other. */
    static MirroredCall categories(
            String call,
            String situation,
            Function<Model<Category>, @Nullable Object> blocking,
            Function<AsyncModel<Category>, CompletableFuture<? extends @Nullable Object>> async) {
        return of(Category.class, call, situation, blocking, async);
    }

    private static <M> MirroredCall of(
            Class<M> type,
            String call,
            String situation,
            Function<Model<M>, @Nullable Object> blocking,
            Function<AsyncModel<M>, CompletableFuture<? extends @Nullable Object>> async) {
        return new MirroredCall(
                call,
                situation,
                models -> blocking.apply(models.model(type)),
                models -> async.apply(models.model(type)).thenApply(result -> result));
    }

    @Override
    public String toString() {
        return call + " " + situation;
    }
}
