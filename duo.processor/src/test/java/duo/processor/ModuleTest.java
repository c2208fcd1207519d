package duo.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import duo.api.Entity;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleTest {
    private static final String MODELS = """
            package com.shop.models;
            import duo.api.Entity;
            import duo.api.SchemaOf;
            import duo.api.annotation.*;
            import duo.api.relation.Ref;
            public final class Models {
                private Models() {}
                @MappedSuperclass public abstract static class Base extends Entity {
                    @Id @Generated Long id;
                    protected Base() {}
                }
                @Table public static class Order extends Base {
                    String text;
                    Ref<Customer> customer;
                    public Order() {}
                }
                @Table public record Customer(@Id @Generated Long id, String name) {}
                @Schema public record NewCustomer(String name) implements SchemaOf<Customer> {}
            }
            """;
    private static final String MAIN = """
            package com.shop.main;
            import com.shop.models.Models;
            import com.shop.models.Models_;
            import duo.api.meta.Metamodel;
            import java.util.Arrays;
            public final class Main {
                private Main() {}
                public static String run() {
                    return Metamodel.of(Models.Order.class).table().name() + Models_.Customer_.name.eq("Ada").node().getClass()
                        .getSimpleName() + Metamodel.schema(Models.NewCustomer.class).properties()
                        + Arrays.toString(Models_.Order_.TYPE.values(Models_.Order_.TYPE.construct(new Object[] {1L, "a", 2L})));
                }
            }
            """;

    @TempDir
    Path folder;

    private Compilation compile(String descriptor) {
        return Sources.compile(List.of(), List.of("--module-path", modulePath()), descriptor, MODELS, MAIN);
    }

    @Test
    void modelsInAPackageThatIsNeitherExportedNorOpenedWork() throws Exception {
        Compilation compilation =
                Sources.succeeded(compile("module com.shop { requires duo.api; exports com.shop.main; }"));

        assertThat(compilation.warnings()).isEmpty();
        assertThat(run(compilation)).isEqualTo("orderCompare[name][1, a, 2]");
    }

    @Test
    void modelsInAnExportedPackageCompileWithoutWarningsOfTheirOwn() {
        Compilation compilation = compile(
                "module com.shop { requires transitive duo.api; exports com.shop.main; exports com.shop.models; }");

        assertThat(Sources.succeeded(compilation).warnings()).isEmpty();
    }

    @Test
    void theOpensLinesThatOtherLibrariesNeedAreNoted() {
        String model = """
                package com.shop.models;
                import duo.api.annotation.*;
                import jakarta.validation.constraints.Size;
                import java.util.List;
                @Table record Customer(@Id long id, @Size(max = 9) String name, @Json List<Detail> details) {
                    record Detail(String text) {}
                }
                """;
        String reader = " with it; where that is used, add \"opens com.shop.models to ";

        assertThat(notes("module com.shop { requires duo.api; }", model))
                .containsExactly(
                        "Duo reads Customer without reflection, but a validator reads its constraints" + reader
                                + "org.hibernate.validator;\" to module-info.java",
                        "Duo reads Detail without reflection, but Jackson maps it to JSON" + reader
                                + "tools.jackson.databind;\" to module-info.java");
        assertThat(notes("module com.shop { requires duo.api; opens com.shop.models; }", model))
                .isEmpty();
        assertThat(notes("open module com.shop { requires duo.api; }", model)).isEmpty();
    }

    private static List<String> notes(String... texts) {
        List<String> options = List.of("--module-path", modulePath(), "-Xlint:-processing");
        return Sources.succeeded(Sources.compile(List.of(), options, texts)).notes().stream()
                .map(note -> note.getMessage(Locale.ROOT))
                .toList();
    }

    private static String modulePath() {
        return Sources.classPath().stream().map(File::getPath).collect(Collectors.joining(File.pathSeparator));
    }

    private String run(Compilation compilation)
            throws IOException, ClassNotFoundException, NoSuchMethodException, IllegalAccessException,
                    InvocationTargetException {
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                Path target = folder.resolve(file.toUri().getPath().replaceFirst("^/CLASS_OUTPUT/", ""));
                Files.createDirectories(target.getParent());
                Files.write(target, Loaded.bytes(file));
            }
        }
        ModuleLayer parent = Entity.class.getModule().getLayer();
        Configuration configuration =
                parent.configuration().resolve(ModuleFinder.of(folder), ModuleFinder.of(), Set.of("com.shop"));
        ModuleLayer layer =
                parent.defineModulesWithOneLoader(configuration, getClass().getClassLoader());
        Class<?> main = layer.findLoader("com.shop").loadClass("com.shop.main.Main");
        assertThat(main.getModule().isExported("com.shop.models")).isFalse();
        return (String) main.getMethod("run").invoke(null);
    }
}
