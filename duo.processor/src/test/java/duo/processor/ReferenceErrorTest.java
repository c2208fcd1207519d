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
    void twoReferencesCannotShareAColumn() {
        assertThat(
                        Sources.errors(
                                "@Table record Room(@Id int house, @Id int number) {}",
                                "@Table record Desk(@Id int house, @Id int place) {}",
                                "@Table record Seat(@Id long id, @JoinColumn(name = \"house\") @JoinColumn(name = \"room\") Ref<Room>"
                                        + " room, @JoinColumn(name = \"house\") @JoinColumn(name = \"desk\") Ref<Desk> desk) {}"))
                .containsExactly(
                        "Seat: the properties room.house and desk.house both have the column \"house\"; each"
                                + " reference has columns of its own, so name one of them otherwise with @JoinColumn(name = ..)");
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
