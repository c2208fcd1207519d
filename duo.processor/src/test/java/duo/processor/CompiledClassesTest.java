package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import duo.api.meta.MappedColumn;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompiledClassesTest {
    private static final String LIBRARY = """
            package com.library;
            import duo.api.*;
            import duo.api.annotation.*;
            import duo.api.relation.*;
            import java.util.*;
            import org.jspecify.annotations.*;
            public class Library {
                @MappedSuperclass public abstract static class Base<K> extends Entity {
                    static final long VERSION = 7L;
                    static final double RATIO = 1.5;
                    @Id K id;
                    @Nullable String note;
                    @Column(name = "txt", length = 50) String text;
                    Ref<@Nullable Owner> owner;
                    @Json Map<String, @Nullable String> map;
                    int count;
                }
                @Table public record Owner(@Id @Column(length = 8) String code) {}
                public record Place(@Nullable String city, @Column(name = "post_code") int zip, byte @Nullable [] photo) {}
            }
            """;

    @TempDir
    Path folder;

    private Compilation compileAgainstLibrary(String... texts) throws IOException {
        Compilation library = Sources.succeeded(Sources.compile(LIBRARY));
        for (JavaFileObject file : library.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path target = folder.resolve(file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
                Files.createDirectories(target.getParent());
                Files.write(target, Loaded.bytes(file));
            }
        }
        List<File> classPath = new ArrayList<>(Sources.classPath());
        classPath.add(folder.toFile());
        return Sources.compile(classPath, List.of(), texts);
    }

    @Test
    void basesAndEmbeddedRecordsMayComeFromClassFiles() throws IOException {
        Compilation application = Sources.succeeded(compileAgainstLibrary("""
                @Table class Thing extends com.library.Library.Base<Long> {
                    @Embedded com.library.Library.Place place;
                    Ref<com.library.Library.Owner> keeper;
                }
                """));
        Loaded library = new Loaded(Sources.compile(LIBRARY), getClass().getClassLoader());
        Loaded loaded = new Loaded(application, library);

        assertThat(loaded.table("Thing").columns())
                .extracting(MappedColumn::name)
                .containsExactly(
                        "id",
                        "note",
                        "txt",
                        "owner_id",
                        "map",
                        "count",
                        "place_city",
                        "place_post_code",
                        "place_photo",
                        "keeper_id");
        assertThat(loaded.table("Thing").columns().stream()
                        .filter(MappedColumn::isNullable)
                        .map(MappedColumn::property))
                .containsExactly("note", "owner", "place.city", "place.photo");
        assertThat(loaded.column("Thing", "keeper").length()).isEqualTo(8);
        assertThat(loaded.column("Thing", "text").length()).isEqualTo(50);
    }

    @Test
    void aBaseThatWasCompiledWithoutTheProcessorIsRefused() throws IOException {
        compileAgainstLibrary("class Nothing {}");
        Files.delete(folder.resolve("com/library/Library_$Base_.class"));
        List<File> classPath = new ArrayList<>(Sources.classPath());
        classPath.add(folder.toFile());

        Compilation compilation =
                Sources.compile(classPath, List.of(), "@Table class Thing extends com.library.Library.Base<Long> {}");

        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .contains("Thing extends Base, but com.library.Library_.Base_ is missing; compile that class with the"
                        + " processor dev.duoorm:duo-processor too");
    }

    @Test
    void nullableFieldsAreFoundInClassFiles() throws IOException {
        Compilation library = Sources.compile(LIBRARY);

        assertThat(nullableFields(library, "Library$Base")).containsExactlyInAnyOrder("note", "owner<>");
        assertThat(nullableFields(library, "Library$Place")).containsExactlyInAnyOrder("city", "photo");
        assertThat(nullableFields(library, "Library")).isEmpty();
    }

    private static Iterable<String> nullableFields(Compilation compilation, String name) throws IOException {
        JavaFileObject file = compilation.generatedFiles().stream()
                .filter(found -> found.getName().endsWith("/" + name + ".class"))
                .findFirst()
                .orElseThrow();
        try (InputStream bytes = new ByteArrayInputStream(Loaded.bytes(file))) {
            return ClassFile.nullableFields(bytes);
        }
    }
}
