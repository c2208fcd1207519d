package duo.check.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The folders of the build. */
public final class Project {
    /** Not published: one has no code, the other only tests. */
    private static final Set<String> UNPUBLISHED = Set.of("duo.bom", "duo.tests");

    private static final Path FOLDER =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();

    private Project() {}

    /**
     * The folder of these checks.
     *
     * @return an absolute path
     */
    public static Path folder() {
        return FOLDER;
    }

    /**
     * The folder of a module.
     *
     * @param name the name of the module
     * @return an absolute path
     */
    public static Path module(String name) {
        return FOLDER.resolveSibling(name);
    }

    /**
     * The names of the modules that are published, which are those of their folders.
     *
     * @return the names in alphabetical order
     */
    public static List<String> publishedModules() {
        try (Stream<Path> folders = Files.list(FOLDER.resolveSibling(""))) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> name.startsWith("duo.") && !UNPUBLISHED.contains(name))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The Java sources below a folder.
     *
     * @param folder the folder
     * @return the files in alphabetical order
     */
    public static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
