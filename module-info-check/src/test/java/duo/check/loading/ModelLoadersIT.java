package duo.check.loading;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Model;
import duo.api.meta.EntityType;
import duo.api.meta.Metamodel;
import duo.async.AsyncDatabase;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same models in several class loaders, as when a server runs an application twice or anew. */
final class ModelLoadersIT {
    private static final int COLLECTIONS = 100;
    private static final long MILLISECONDS_BETWEEN = 100;

    @Test
    void haveModelsOfTheirOwn() throws Exception {
        try (LibraryLoader one = new LibraryLoader();
                LibraryLoader other = new LibraryLoader();
                Database database = Database.open("sqlite::memory:")) {
            EntityType<?> first = Metamodel.of(one.model("Author"));
            EntityType<?> second = Metamodel.of(other.model("Author"));

            database.createAll(List.of(one.model("Author"), one.model("Book")));

            assertThat(first).isNotSameAs(second);
            assertThat(save(database, first)).isInstanceOf(one.model("Author"));
            assertThat(save(database, second)).isInstanceOf(other.model("Author"));
            assertThat(database.model(one.model("Author")).all()).hasSize(2).hasOnlyElementsOfType(one.model("Author"));
        }
    }

    @Test
    void areCollectedWithTheirModelsWhenTheDatabaseIsClosed() throws Exception {
        ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
        Reference<ClassLoader> loader = useAndForget(collected);

        assertThat(await(collected))
                .as("the class loader, after %s collections", COLLECTIONS)
                .isSameAs(loader);
    }

    @Test
    void areCollectedWhileAnotherUsesTheSameMetamodel() throws Exception {
        try (LibraryLoader staying = new LibraryLoader()) {
            EntityType<?> type = Metamodel.of(staying.model("Author"));
            ReferenceQueue<ClassLoader> collected = new ReferenceQueue<>();
            Reference<ClassLoader> loader = useAndForget(collected);

            assertThat(await(collected)).isSameAs(loader);
            assertThat(Metamodel.of(staying.model("Author"))).isSameAs(type);
        }
    }

    private static Reference<ClassLoader> useAndForget(ReferenceQueue<ClassLoader> collected) throws Exception {
        try (LibraryLoader loader = new LibraryLoader();
                Database database = Database.open("sqlite::memory:")) {
            EntityType<?> authors = Metamodel.of(loader.model("Author"));
            database.createAll(List.of(loader.model("Author"), loader.model("Book")));
            database.transaction(() -> save(database, authors));
            assertThat(AsyncDatabase.of(database).model(authors).all().join()).hasSize(1);
            return new PhantomReference<>(loader, collected);
        }
    }

    private static <M> M save(Database database, EntityType<M> type) {
        Model<M> models = database.model(type);
        return models.create(type.construct(new @Nullable Object[] {null, "Ada", null}));
    }

    private static @Nullable Reference<? extends ClassLoader> await(ReferenceQueue<ClassLoader> collected)
            throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Reference<? extends ClassLoader> reference = collected.remove(MILLISECONDS_BETWEEN);
            if (reference != null) {
                return reference;
            }
        }
        return null;
    }
}
