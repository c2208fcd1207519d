package duo.tests.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** SQLite in files of temporary folders. */
final class SqliteFiles implements DatabaseSource {

    @Override
    public Availability availability() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return connection.isValid(0)
                    ? new Availability.Available()
                    : new Availability.Missing("its driver gives dead connections");
        } catch (SQLException | LinkageError failure) {
            return new Availability.Missing("its driver does not work: " + failure.getMessage());
        }
    }

    @Override
    public String description() {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:")) {
            return "SQLite " + connection.getMetaData().getDatabaseProductVersion() + " (temporary files)";
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    @Override
    public FreshDatabase create() {
        try {
            ServerFolder folder = ServerFolder.create("sqlite");
            return FreshDatabase.register(url(folder.resolve("test.db")), folder::delete);
        } catch (IOException failure) {
            throw new UncheckedIOException("No temporary folder for SQLite", failure);
        }
    }

    private static DuoUrl url(Path file) {
        return new DuoUrl("sqlite", "", "", "", 0, file.toString().replace('\\', '/'), Map.of());
    }
}
