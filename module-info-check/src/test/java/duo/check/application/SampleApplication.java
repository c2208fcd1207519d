package duo.check.application;

import duo.check.build.ClassPath;
import duo.check.build.JdkTool;
import duo.check.build.Project;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The application in {@code src/test/samples/modular-app}, which knows Duo by its jars alone. */
final class SampleApplication {
    static final String MODULE = "org.example.shop";
    static final String MAIN_CLASS = "org.example.shop.Shop";

    /** What {@code java --module} and launchers take. */
    static final String START = MODULE + "/" + MAIN_CLASS;

    private static final Path SOURCES = Project.folder().resolve("src/test/samples/modular-app");

    private final Path classes;

    private SampleApplication(Path classes) {
        this.classes = classes;
    }

    /** Compiles it as its author would, with every warning an error, against the API and with the processor. */
    static SampleApplication compile(Path classes) throws IOException {
        Files.createDirectory(classes);
        List<String> arguments = new ArrayList<>(List.of(
                "--release",
                "21",
                "-Xlint:all",
                "-Werror",
                // In this process javac would take the class path of the checks.
                "--class-path",
                classes.toString(),
                "--module-path",
                path(ClassPath.closure(List.of("duo.async", "org.jspecify"))),
                "--processor-path",
                path(ClassPath.closure(List.of("duo.processor", "org.jspecify"))),
                "-d",
                classes.toString()));
        Project.sources(SOURCES).forEach(source -> arguments.add(source.toString()));
        JdkTool.succeed("javac", arguments);
        return new SampleApplication(classes);
    }

    /** The application and modules with all that they require; good as a module path and as a class path. */
    String modulePath(Collection<String> modules) {
        return classes + File.pathSeparator + path(ClassPath.closure(modules));
    }

    private static String path(Collection<ModuleReference> modules) {
        return modules.stream()
                .map(ClassPath::file)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
