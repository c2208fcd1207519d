package duo.check.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import duo.check.build.ClassPath;
import duo.check.build.JdkTool;
import duo.check.build.Project;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything public in an exported package has Javadoc without a fault, generated code included. */
final class DocumentationIT {
    @TempDir
    private Path folder;

    private Path generated;

    @BeforeEach
    void prepare() throws IOException {
        generated = Files.createDirectory(folder.resolve("generated"));
    }

    @Test
    void ofTheApiIsCompleteAndSound() {
        assertComplete("duo.api");
    }

    @Test
    void ofTheAsynchronousViewIsCompleteAndSound() {
        assertComplete("duo.async");
    }

    @Test
    void ofTheTestkitAndItsGeneratedMetamodelIsCompleteAndSound() {
        generate("duo.testkit");

        assertComplete("duo.testkit");
    }

    private void generate(String module) {
        List<String> arguments = new ArrayList<>(List.of("--release", "21", "-proc:only", "-s", generated.toString()));
        arguments.addAll(List.of("--module-path", path(module)));
        arguments.addAll(List.of(
                "--processor-path", path("duo.processor") + File.pathSeparator + ClassPath.jar("duo-processor")));
        Project.sources(sources(module)).forEach(source -> arguments.add(source.toString()));
        JdkTool.succeed("javac", arguments);
    }

    private void assertComplete(String module) {
        List<String> arguments = new ArrayList<>(List.of("--release", "21", "-Xdoclint:all", "-Werror", "-quiet"));
        arguments.addAll(List.of("-notimestamp", "--no-fonts", "-Xmaxwarns", "1000"));
        arguments.addAll(List.of("-d", folder.resolve("documentation").toString()));
        arguments.addAll(List.of("--module-path", path(module)));
        arguments.addAll(
                List.of("--module-source-path", module + "=" + sources(module) + File.pathSeparator + generated));
        arguments.addAll(List.of("--module", module));
        JdkTool.Result javadoc = JdkTool.run("javadoc", arguments);

        assertThat(javadoc.exitCode())
                .as("javadoc of %s:%n%s", module, javadoc.output())
                .isZero();
    }

    private static Path sources(String module) {
        return Project.module(module).resolve("src/main/java");
    }

    /** What a module requires, and the modules of annotations that are needed by the compiler alone. */
    private static String path(String module) {
        return ClassPath.closure(List.of(module, "org.jspecify", "org.apiguardian.api")).stream()
                .filter(reference -> !reference.descriptor().name().equals(module))
                .map(ClassPath::file)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
