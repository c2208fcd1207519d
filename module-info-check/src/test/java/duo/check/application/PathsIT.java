package duo.check.application;

import duo.check.build.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application outside an image: engine, dialect and driver are found as services on either path. */
final class PathsIT {
    private static final List<String> ALL =
            List.of("duo.async", "duo.core", "duo.dialect.sqlite", "org.xerial.sqlitejdbc");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void theClassPathLeadsToAllServices() throws IOException {
        SampleApplication application = SampleApplication.compile(folder.resolve("classes"));

        Program program = Program.run(
                folder,
                List.of(
                        JAVA,
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        application.modulePath(ALL),
                        SampleApplication.MAIN_CLASS,
                        "sqlite::memory:",
                        "sqlite:shop.db"));

        Sale.assertWentWell(program, "the class path", List.of("sqlite", "sqlite"));
    }

    @Test
    void theModulePathLeadsToAllServices() throws IOException {
        SampleApplication application = SampleApplication.compile(folder.resolve("classes"));

        Program program = Program.run(
                folder,
                List.of(
                        JAVA,
                        "--enable-native-access=org.xerial.sqlitejdbc",
                        "--module-path",
                        application.modulePath(ALL),
                        "--module",
                        SampleApplication.START,
                        "sqlite::memory:",
                        "sqlite:shop.db"));

        Sale.assertWentWell(program, "module org.example.shop", List.of("sqlite", "sqlite"));
    }

    /** Nothing requires the driver, so that it can stay on the class path; what needs its classes finds them there. */
    @Test
    void theDriverMayBeOnTheOtherPath() throws IOException {
        SampleApplication application = SampleApplication.compile(folder.resolve("classes"));

        Program program = Program.run(
                folder,
                List.of(
                        JAVA,
                        "--enable-native-access=ALL-UNNAMED",
                        "--module-path",
                        application.modulePath(List.of("duo.async", "duo.core", "duo.dialect.sqlite")),
                        "--class-path",
                        ClassPath.jar("sqlite-jdbc").toString(),
                        "--add-modules",
                        "duo.core,duo.dialect.sqlite",
                        "--module",
                        SampleApplication.START,
                        "sqlite::memory:"));

        Sale.assertWentWell(program, "module org.example.shop", List.of("sqlite"));
    }
}
