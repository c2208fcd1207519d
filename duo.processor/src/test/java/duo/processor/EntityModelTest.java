package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Entity;
import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable.DefaultOrder;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntityModelTest {
    private static final String BASE = """
            package com.base;
            import duo.api.*;
            import duo.api.annotation.*;
            import java.time.*;
            import org.jspecify.annotations.*;
            @MappedSuperclass
            @OrderedBy("-createdAt")
            public abstract class Timestamped<K extends Comparable<K>> extends Entity {
                @Id @Generated K id;
                @CreatedAt Instant createdAt;
                private @Nullable Instant deletedAt;
                @Transient private final Object lock = new Object();
                Instant getDeletedAt() { return deletedAt; }
                void setDeletedAt(Instant deletedAt) { this.deletedAt = deletedAt; }
            }
            """;

    @Test
    void fieldsOfAnEntityAreReadAndReplacedInPlace() {
        Loaded loaded = Sources.load("""
                @Table class Post extends Entity {
                    static int created;
                    transient Object cache;
                    @Id @Generated Long id;
                    String title;
                    @Nullable Integer stars;
                    int views;
                    @Transient String note = "kept";
                    Post() { created++; }
                    Post(String title) { this.title = title; }
                }
                """);
        EntityType<Object> type = loaded.model("Post");

        Object post = type.read(Row.of(1L, "Hello", null, 5));
        Object same = type.replace(post, new Object[] {2L, "Bye", 4, null});

        assertThat(same).isSameAs(post);
        assertThat(type.values(post)).containsExactly(2L, "Bye", 4, 0);
        assertThat(Loaded.value(post, "note")).isEqualTo("kept");
        assertThat(loaded.table("Post").columns())
                .extracting(MappedColumn::property)
                .containsExactly("id", "title", "stars", "views");
        assertThat(type.isEntity()).isTrue();
    }

    @Test
    void privateFieldsAreReachedByTheirAccessors() {
        Loaded loaded = Sources.load("""
                @Table class Post extends Entity {
                    @Id private long id;
                    private boolean active;
                    private String title;
                    long getId() { return id; }
                    void setId(long id) { this.id = id; }
                    boolean isActive() { return active; }
                    protected void setActive(boolean active) { this.active = active; }
                    String title() { return title; }
                    void title(String title) { this.title = title.toUpperCase(Locale.ROOT); }
                }
                """);
        EntityType<Object> type = loaded.model("Post");

        Object post = type.construct(new Object[] {1L, true, "hello"});

        assertThat(type.values(post)).containsExactly(1L, true, "HELLO");
    }

    @Test
    void aBaseInAnotherPackageIsReachedThroughItsGeneratedClass() {
        Loaded loaded = Sources.load(BASE, """
                @Table class Post extends com.base.Timestamped<Long> {
                    String title;
                    protected Post() {}
                }
                """, "@Table class Event extends com.base.Timestamped<UUID> {}");
        EntityType<Object> type = loaded.model("Post");

        Object post = type.read(Row.of(1L, Instant.EPOCH, null, "Hello"));

        assertThat(type.values(post)).containsExactly(1L, Instant.EPOCH, null, "Hello");
        assertThat(loaded.column("Post", "id").generation()).isEqualTo(Generation.IDENTITY);
        assertThat(loaded.column("Event", "id").generation()).isEqualTo(Generation.UUID_V7);
        assertThat(loaded.column("Event", "id").type().raw()).isEqualTo(UUID.class);
        assertThat(loaded.column("Post", "deletedAt").isNullable()).isTrue();
        assertThat(loaded.table("Post").defaultOrder())
                .containsExactly(new DefaultOrder(loaded.column("Post", "createdAt"), true));
    }

    @Test
    void aBaseInTheSamePackageIsReachedDirectly() {
        Loaded loaded = Sources.load(
                """
                @MappedSuperclass abstract class Named<T> extends Entity { @Nullable String name; Ref<T> owner; }
                """, """
                @Table @OrderedBy("name") class Thing extends Middle { @Id int id; int size; }
                """, "abstract class Middle extends Named<Thing> { protected abstract static class Helper {} }");
        EntityType<Object> type = loaded.model("Thing");

        assertThat(type.values(type.construct(new Object[] {"n", 9, 1, 2}))).containsExactly("n", 9, 1, 2);
        assertThat(loaded.column("Thing", "owner").reference().orElseThrow().target())
                .isEqualTo(loaded.type("Thing"));
    }

    @Test
    void equalityOfEntitiesFollowsFromTheGeneratedKey() {
        Loaded loaded = Sources.load("@Table class Post extends Entity { @Id Long id; Post() {} }");
        EntityType<Object> type = loaded.model("Post");
        Object one = type.construct(new Object[] {1L});
        Entity fresh = (Entity) loaded.create("Post");

        assertThat(one).isEqualTo(type.construct(new Object[] {1L})).isNotEqualTo(type.construct(new Object[] {2L}));
        assertThat(one).hasToString("Post#1");
        assertThat(fresh).isNotEqualTo(loaded.create("Post")).hasToString("Post#new");
    }
}
