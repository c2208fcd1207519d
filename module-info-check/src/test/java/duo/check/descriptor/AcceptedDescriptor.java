package duo.check.descriptor;

import duo.check.build.Project;
import duo.check.build.PublishedModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The description of a module that was reviewed and committed. */
final class AcceptedDescriptor {
    private static final Path FOLDER = Project.folder().resolve("src/test/resources/descriptors");
    private static final String EXTENSION = ".txt";

    private final Path file;

    private AcceptedDescriptor(Path file) {
        this.file = file;
    }

    static AcceptedDescriptor of(PublishedModule module) {
        return new AcceptedDescriptor(FOLDER.resolve(module.name() + EXTENSION));
    }

    /** Whether the run was asked to accept what it finds. */
    static boolean accepting() {
        return Boolean.getBoolean("duo.accept");
    }

    /** The names of the modules that have one. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString().replace(EXTENSION, ""))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    List<String> read() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    void write(List<String> lines) {
        try {
            Files.write(file, lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What to do about a difference. */
    String advice() {
        return "%s differs from what `jar --describe-module` says. If the change is meant, accept it with"
                        .formatted(Project.folder().resolveSibling("").relativize(file))
                + " `mvn verify -pl module-info-check -Dit.test=DescriptorIT -Dduo.accept` and commit the file";
    }
}
