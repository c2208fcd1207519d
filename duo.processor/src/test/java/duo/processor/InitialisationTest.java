package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InitialisationTest {
    private static final String[] MODELS = {
        """
        class Counted implements Converter<String, String> {
            static int made;
            Counted() { made++; }
            @Override public String toDatabase(String value) { return value; }
            @Override public String fromDatabase(String stored) { return stored; }
            static Object run() { return made; }
        }
        """,
        "@Table record User(@Id Long id, @Convert(Counted.class) String name, Ref<Post> pinned, Many<Post> posts) {}",
        "@Table record Post(@Id Long id, Ref<User> author, @ManyToMany Many<User> readers) {}"
    };

    @Test
    void aMetamodelDoesNotInitialiseThatOfAReferencedModel() {
        Loaded loaded = Sources.load(MODELS);

        assertThat(loaded.column("Post", "author").reference()).isPresent();

        assertThat(loaded.run("Counted")).isEqualTo(0);
    }

    @Test
    void aConverterIsMadeOnce() {
        Loaded loaded = Sources.load(MODELS);

        Object user = loaded.model("User").construct(new Object[] {1L, "Ada", 2L});

        assertThat(loaded.model("User").values(user)).containsExactly(1L, "Ada", 2L);
        assertThat(loaded.run("Counted")).isEqualTo(1);
    }
}
