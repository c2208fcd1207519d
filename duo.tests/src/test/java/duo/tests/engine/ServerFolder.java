package duo.tests.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder of its own in the temporary folder of the machine, so that two JVMs never share one. */
final class ServerFolder {

    private final Path root;

    private ServerFolder(Path root) {
        this.root = root;
    }

    static ServerFolder create(String purpose) throws IOException {
        return new ServerFolder(
                Files.createTempDirectory("duo-test-" + purpose + "-").toAbsolutePath());
    }

    Path root() {
        return root;
    }

    Path resolve(String name) {
        return root.resolve(name);
    }

    Path log() {
        return root.resolve("server.log");
    }

    /** Deletes the folder with all it holds. The server's guard may be deleting it at the same time. */
    void delete() {
        try {
            for (int attempt = 0; Files.exists(root) && attempt < 10; attempt++) {
                deleteOnce();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot delete " + root, failure);
        }
    }

    private void deleteOnce() throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> tree = Files.walk(root)) {
            deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
        } catch (NoSuchFileException | UncheckedIOException vanished) {
            return;
        }
        for (Path path : deepestFirst) {
            Files.deleteIfExists(path);
        }
    }
}
