package org.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.error.ConfigurationException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    private Path folder;

    private String url() {
        return "sqlite:" + folder.resolve("test.db");
    }

    @Test
    void tellsEachStepAndTheSqlOfIt() throws IOException {
        assertThat(run(url())).isEqualTo(Told.expected(url()));
    }

    @Test
    void leavesNoTable() throws Exception {
        run(url());
        try (Database db = Database.open(url())) {
            List<String> tables = db.connection(connection -> {
                List<String> names = new ArrayList<>();
                try (ResultSet found =
                        connection.getMetaData().getTables(null, null, "duo\\_quickstart%", new String[] {"TABLE"})) {
                    while (found.next()) {
                        names.add(found.getString("TABLE_NAME"));
                    }
                }
                return names;
            });
            assertThat(tables).isEmpty();
        }
    }

    @Test
    void beginsCleanAfterARunThatWasStopped() throws IOException {
        try (Database db = Database.open(url())) {
            db.createAll(User.class);
            db.model(User.class).create(new User("ada@example.com", "Left over", 1));
        }
        assertThat(run(url())).contains("      ->   Greeting[id=1, text=Hello, world]");
    }

    @Test
    void runsOnTheModulePathWithTheUrlOfTheEnvironment() throws Exception {
        Launched launched = Launched.in(folder, Map.of("DATABASE_URL", url()));
        assertThat(launched.errors()).isEmpty();
        assertThat(Told.comparable(launched.output())).isEqualTo(Told.expected(url()));
        assertThat(launched.exit()).isZero();
    }

    @Test
    void fallsBackToAFileInTheWorkingDirectory() throws Exception {
        Launched launched = Launched.in(folder, Map.of("DATABASE_URL", ""));
        assertThat(launched.output()).startsWith("Duo quickstart on sqlite: sqlite:quickstart.db");
        assertThat(folder.resolve("quickstart.db")).exists();
    }

    @Test
    void prefersTheArgumentToTheEnvironment() throws Exception {
        Launched launched = Launched.in(folder, Map.of("DATABASE_URL", "nosuch://host/name"), url());
        assertThat(launched.output()).startsWith("Duo quickstart on sqlite: " + url());
    }

    @Test
    void tellsAnUnusableUrlInOneLine() throws Exception {
        Launched launched = Launched.in(folder, Map.of(), "jdbc:sqlite:app.db");
        assertThat(launched.exit()).isEqualTo(1);
        assertThat(launched.errors())
                .singleElement()
                .asString()
                .startsWith("quickstart: ")
                .contains("sqlite:app.db");
        assertThatThrownBy(() -> run("jdbc:sqlite:app.db")).isInstanceOf(ConfigurationException.class);
    }

    @Test
    void tellsInOneLineWhyADatabaseCannotBeReached() throws Exception {
        Launched launched = Launched.in(folder, Map.of(), "postgresql://ada:s3cret@localhost:" + closedPort() + "/app");
        assertThat(launched.exit()).isEqualTo(1);
        assertThat(launched.errors())
                .singleElement()
                .asString()
                .startsWith("quickstart: No connection to the database")
                .contains("The driver says: ")
                .doesNotContain("s3cret");
    }

    private static int closedPort() throws IOException {
        try (ServerSocket port = new ServerSocket(0)) {
            return port.getLocalPort();
        }
    }

    private static List<String> run(String url) throws IOException {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            Quickstart.run(url, out);
        }
        return Told.comparable(told.toString(StandardCharsets.UTF_8).lines().toList());
    }
}
