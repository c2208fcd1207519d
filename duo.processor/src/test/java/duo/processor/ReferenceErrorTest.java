package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferenceErrorTest {
    @Test
    void aReferenceToSomethingThatIsNoModelIsRefused() {
        assertThat(Sources.errors("@Table record Post(@Id long id, Ref<String> author) {}"))
                .containsExactly("Post.author refers to String, which is no model; annotate that class with @Table");
    }

    @Test
    void aReferenceWithoutATargetIsRefused() {
        assertThat(Sources.errors("@Table record Post(@Id long id, Ref<?> author) {}"))
                .containsExactly("Post.author does not say what it refers to; write Ref<Model>");
    }

    @Test
    void aReferenceToAModelWithoutAKeyIsRefused() {
        assertThat(Sources.errors("@Table record Odd(long a) {}", "@Table record Post(@Id long id, Ref<Odd> odd) {}"))
                .contains("Post.odd refers to Odd, which has no @Id; add one");
    }

    @Test
    void keysThatReferToEachOtherAreRefused() {
        assertThat(Sources.errors("@Table record A(@Id Ref<B> b) {}", "@Table record B(@Id Ref<A> a) {}"))
                .contains("A.b refers to B, whose key cannot be mapped; see the error there");
    }

    @Test
    void setNullNeedsANullableColumn() {
        assertThat(Sources.errors(
                        "@Table record Post(@Id long id, @OnDelete(OnDeleteRule.SET_NULL) Ref<Post> parent) {}"))
                .containsExactly("Post.parent: @OnDelete(SET_NULL) needs a column that takes NULL; write"
                        + " Ref<@Nullable Model> or another rule");
    }
}
