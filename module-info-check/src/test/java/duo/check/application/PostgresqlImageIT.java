package duo.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import duo.check.build.ClassPath;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An image with the dialect in it and the driver, which is no explicit module and so cannot be linked, beside it. */
final class PostgresqlImageIT {
    /** What the driver uses; it touches java.desktop too, but only for properties of data sources, which Duo does not use. */
    private static final String FOR_THE_DRIVER =
            "java.logging,java.management,java.naming,java.security.jgss,java.sql,java.transaction.xa,java.xml";

    @TempDir
    private static Path folder;

    private static Image image;

    @BeforeAll
    static void link() throws IOException {
        SampleApplication application = SampleApplication.compile(folder.resolve("classes"));
        image = Image.link(
                folder.resolve("image"),
                application,
                List.of("duo.async", "duo.core", "duo.dialect.postgresql"),
                List.of("--add-modules", FOR_THE_DRIVER));
        System.out.println("Image for PostgreSQL, without the driver: " + image.megabytes() + " MB");
    }

    @Test
    void runsWithTheDriverBesideIt() {
        TestEngines.get("postgresql").requireAvailable();
        try (FreshDatabase database = TestEngines.get("postgresql").createDatabase()) {
            Program program = Program.run(
                    folder,
                    List.of(
                            image.program("java"),
                            "-cp",
                            ClassPath.jar("postgresql").toString(),
                            "-m",
                            SampleApplication.START,
                            database.url()));

            Sale.assertWentWell(program, "module org.example.shop", List.of("postgresql"));
        }
    }

    @Test
    void namesTheArtifactWhenTheDriverIsMissing() {
        Program program = Program.run(folder, List.of(image.program("shop"), "postgresql://localhost/shop"));

        assertThat(program.exitCode()).isNotZero();
        assertThat(program.errors()).contains("MissingDriverException", "org.postgresql:postgresql");
    }
}
