package duo.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import duo.check.build.ClassPath;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image with everything in it, the driver too, since SQLite's is an explicit module. */
final class SqliteImageIT {
    @TempDir
    private static Path folder;

    private static Image image;

    @BeforeAll
    static void link() throws IOException {
        SampleApplication application = SampleApplication.compile(folder.resolve("classes"));
        image = Image.link(
                folder.resolve("image"),
                application,
                List.of("duo.async", "duo.core", "duo.dialect.sqlite", "org.xerial.sqlitejdbc"),
                List.of("--add-options=--enable-native-access=org.xerial.sqlitejdbc"));
        System.out.println("Image with SQLite: " + image.megabytes() + " MB");
    }

    @Test
    void runsOnAFileAndInMemory() {
        Program program = Program.run(folder, List.of(image.program("shop"), "sqlite:shop.db", "sqlite::memory:"));

        Sale.assertWentWell(program, "module org.example.shop", List.of("sqlite", "sqlite"));
        assertThat(folder.resolve("shop.db")).isNotEmptyFile();
        assertThat(program.errors()).as("warning about the native library").doesNotContain("WARNING");
    }

    @Test
    void holdsNothingThatOnlyTheCompilerNeeds() {
        assertThat(image.modules())
                .contains("duo.api", "duo.async", "duo.core", "duo.dialect.sqlite", "org.xerial.sqlitejdbc")
                .doesNotContain("duo.processor", "java.compiler", "java.desktop", "org.jspecify");
    }

    @Test
    void runsWithTheDriverBesideIt() throws IOException {
        SampleApplication application = SampleApplication.compile(folder.resolve("classes-alone"));
        Image alone = Image.link(
                folder.resolve("image-alone"),
                application,
                List.of("duo.async", "duo.core", "duo.dialect.sqlite"),
                List.of("--add-options=--enable-native-access=ALL-UNNAMED"));

        Program program = Program.run(
                folder,
                List.of(
                        alone.program("java"),
                        "-cp",
                        ClassPath.jar("sqlite-jdbc").toString(),
                        "-m",
                        SampleApplication.START,
                        "sqlite::memory:"));

        assertThat(alone.modules()).doesNotContain("org.xerial.sqlitejdbc");
        Sale.assertWentWell(program, "module org.example.shop", List.of("sqlite"));
    }
}
