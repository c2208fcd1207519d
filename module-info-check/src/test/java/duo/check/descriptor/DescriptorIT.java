package duo.check.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.check.build.ClassPath;
import duo.check.build.Project;
import duo.check.build.PublishedModule;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The descriptors of all published jars. */
final class DescriptorIT {
    private static final Set<String> WITH_API = Set.of("duo.api", "duo.async", "duo.testkit");

    static List<PublishedModule> modules() {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void isTheAcceptedOne(PublishedModule module) {
        AcceptedDescriptor accepted = AcceptedDescriptor.of(module);
        List<String> described = DescribedModule.lines(module);

        if (AcceptedDescriptor.accepting() && !module.descriptor().isAutomatic()) {
            accepted.write(described);
        }

        assertThat(described).as(accepted.advice()).containsExactlyElementsOf(accepted.read());
    }

    @Test
    void hasNoAcceptedOneOfAModuleThatIsGone() {
        assertThat(Project.publishedModules()).containsAll(AcceptedDescriptor.names());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesTheModuleAsItsFolder(PublishedModule module) {
        ModuleDescriptor descriptor = module.descriptor();

        assertThat(descriptor.isAutomatic()).as("has no module-info.class").isFalse();
        assertThat(descriptor.name()).isEqualTo(module.name());
    }

    @ParameterizedTest
    @MethodSource("modules")
    void namesTheRootOfEveryPackage(PublishedModule module) {
        List<String> classes = module.files().stream()
                .filter(file -> file.endsWith(".class") && !file.equals("module-info.class"))
                .toList();
        String root = module.name().replace('.', '/') + "/";

        assertThat(classes).isNotEmpty().allSatisfy(file -> assertThat(file).startsWith(root));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void exportsNothingUnlessUsersCallIt(PublishedModule module) {
        Set<ModuleDescriptor.Exports> exports = module.descriptor().exports();

        if (WITH_API.contains(module.name())) {
            assertThat(exports).isNotEmpty().noneMatch(ModuleDescriptor.Exports::isQualified);
        } else {
            assertThat(exports).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void opensNothing(PublishedModule module) {
        assertThat(module.descriptor().opens()).isEmpty();
        assertThat(module.descriptor().isOpen()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void requiresNoAutomaticModule(PublishedModule module) {
        assertThat(module.descriptor().requires())
                .allSatisfy(required -> assertThat(find(required.name()).descriptor())
                        .as("%s, required by %s", required.name(), module)
                        .matches(descriptor -> !descriptor.isAutomatic(), "is an explicit module"));
        assertThat(ClassPath.closure(List.of(module.name())))
                .as("all that %s requires", module)
                .extracting(ModuleReference::descriptor)
                .filteredOn(ModuleDescriptor::isAutomatic)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void requiresNoDriver(PublishedModule module) {
        assertThat(module.descriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .filteredOn(name -> find(name).descriptor().provides().stream()
                        .anyMatch(provided -> provided.service().equals("java.sql.Driver")))
                .as("drivers required by %s", module)
                .isEmpty();
    }

    @Test
    void keepsTheEngineApartFromAllThatIsFoundAsAService() {
        List<String> found = Stream.of("duo.async", "duo.processor", "duo.testkit")
                .flatMap(name -> PublishedModule.of(name).descriptor().requires().stream())
                .map(ModuleDescriptor.Requires::name)
                .filter(name -> name.equals("duo.core") || name.startsWith("duo.dialect."))
                .toList();

        assertThat(found).isEmpty();
    }

    private static ModuleReference find(String name) {
        return Optional.of(name)
                .flatMap(ClassPath.modules()::find)
                .or(() -> ModuleFinder.ofSystem().find(name))
                .orElseThrow(() -> new AssertionError("No module " + name + " on the class path or in the JDK"));
    }
}
