package duo.testkit;

import duo.api.Database;
import duo.api.expr.ValueColumn;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import duo.api.relation.Ref;
import duo.api.relation.ToOne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes models for tests, each with a number of its own, so that a test says only what matters to it.
 *
 * <pre>{@code
 * static final Factory<User> USERS =
 *         Factory.of(User.class, n -> new User("user" + n + "@example.com", "User " + n, 30));
 * static final Factory<Post> POSTS = Factory.of(Post.class, n -> new Post("Post " + n, Ref.of(User.class, 0L)))
 *         .with(Post_.author, USERS);
 *
 * User child = USERS.with(User_.age, 12).create(db);
 * List<Post> posts = POSTS.create(db, 3);
 * }</pre>
 *
 * <p>What is said last of a property holds. Immutable but for the numbers, which a factory shares with the copies that are made of it. Thread-safe.
 *
 * @param <M> the model
 * @since 0.1.0
 */
public final class Factory<M> {
    private final EntityType<M> type;
    private final IntFunction<? extends M> make;
    private final AtomicInteger numbers;
    private final Map<Object, Change<M>> changes;

    /** Changes models that were made, or takes what they refer to from others. */
    @FunctionalInterface
    private interface Change<M> {
        /** Changes models; where there is a database, what they refer to is stored there. */
        List<M> apply(EntityType<M> type, List<M> models, @Nullable Database db);
    }

    private Factory(
            EntityType<M> type, IntFunction<? extends M> make, AtomicInteger numbers, Map<Object, Change<M>> changes) {
        this.type = type;
        this.make = make;
        this.numbers = numbers;
        this.changes = changes;
    }

    /**
     * A factory of a model.
     *
     * @param model a record or entity class
     * @param make makes a model of a number, which counts from 1; what {@code with(..)} sets may have any value there
     * @param <M> the model
     * @return the factory
     */
    public static <M> Factory<M> of(Class<M> model, IntFunction<? extends M> make) {
        return new Factory<>(Metamodel.of(model), Objects.requireNonNull(make, "make"), new AtomicInteger(), Map.of());
    }

    /**
     * A factory of random models, with values of each type, size and precision that every database keeps as they are: nulls where they may be,
     * texts with quotes, wildcards and characters of many languages, and different values in keys and unique columns. The same seed makes the
     * same models. What the database or Duo fills in, references, JSON and converted types are left null: say what they are by
     * {@code with(..)}.
     *
     * @param model a record or entity class, whose constructor takes null for what is left null
     * @param seed where the random values begin; to be told when a test fails
     * @param <M> the model
     * @return the factory
     */
    public static <M> Factory<M> random(Class<M> model, long seed) {
        EntityType<M> type = Metamodel.of(model);
        return of(model, number -> type.construct(RandomValues.of(type, seed, number)));
    }

    /**
     * Gives a property a value.
     *
     * @param column the property
     * @param value the value, which may be null where the property may
     * @param <V> the type of the property
     * @return a copy that does this, too
     */
    public <V> Factory<M> with(ValueColumn<? super M, V> column, @Nullable V value) {
        return set(column, () -> value);
    }

    /**
     * Gives a property a value that is asked for anew for each model.
     *
     * @param column the property
     * @param value gives the value
     * @param <V> the type of the property
     * @return a copy that does this, too
     */
    public <V> Factory<M> withEach(ValueColumn<? super M, V> column, Supplier<? extends @Nullable V> value) {
        return set(column, value);
    }

    /**
     * Lets all models refer to one.
     *
     * @param reference the reference
     * @param target what they refer to; stored already where they are to be stored
     * @param <T> the referenced model
     * @return a copy that does this, too
     */
    public <T> Factory<M> with(ToOne<? super M, T> reference, T target) {
        return changed(
                reference.mapped(),
                (of, models, db) -> models.stream()
                        .map(model -> of.refer(model, reference.mapped(), Ref.to(target)))
                        .toList());
    }

    /**
     * Lets each model refer to one of its own, which another factory makes when it is needed; {@link #create} stores it before.
     *
     * @param reference the reference
     * @param targets makes what they refer to
     * @param <T> the referenced model
     * @return a copy that does this, too
     */
    public <T> Factory<M> with(ToOne<? super M, T> reference, Factory<? extends T> targets) {
        return changed(reference.mapped(), (of, models, db) -> {
            List<? extends T> made = targets.make(models.size(), db);
            List<M> referring = new ArrayList<>();
            for (M model : models) {
                referring.add(of.refer(model, reference.mapped(), Ref.to(made.get(referring.size()))));
            }
            return referring;
        });
    }

    /**
     * Makes a model in memory.
     *
     * @return the model, without a generated key
     */
    public M build() {
        return build(1).get(0);
    }

    /**
     * Makes models in memory.
     *
     * @param count how many
     * @return the models, without generated keys
     */
    public List<M> build(int count) {
        return make(count, null);
    }

    /**
     * Makes a model and inserts it.
     *
     * @param db the database
     * @return the model as it is stored
     */
    public M create(Database db) {
        return create(db, 1).get(0);
    }

    /**
     * Makes models and inserts them, by as few statements as the database allows for each factory that takes part.
     *
     * @param db the database
     * @param count how many
     * @return the models as they are stored
     */
    public List<M> create(Database db, int count) {
        return make(count, Objects.requireNonNull(db, "db"));
    }

    private List<M> make(int count, @Nullable Database db) {
        List<M> made = new ArrayList<>();
        Stream.generate(numbers::incrementAndGet).limit(count).forEach(number -> made.add(make.apply(number)));
        List<M> models = made;
        for (Change<M> change : changes.values()) {
            models = change.apply(type, models, db);
        }
        return db == null ? List.copyOf(models) : db.model(type.type()).createBulk(models);
    }

    private <V> Factory<M> set(ValueColumn<? super M, V> column, Supplier<? extends @Nullable V> value) {
        int index = type.table().indexOf(column.column());
        return changed(
                column.column(),
                (of, models, db) -> models.stream()
                        .map(model -> {
                            @Nullable Object[] values = of.values(model);
                            values[index] = value.get();
                            return of.replace(model, values);
                        })
                        .toList());
    }

    /** What is said last of a property holds. */
    private Factory<M> changed(Object property, Change<M> change) {
        Map<Object, Change<M>> all = new LinkedHashMap<>(changes);
        all.put(property, change);
        return new Factory<>(type, make, numbers, all);
    }
}
