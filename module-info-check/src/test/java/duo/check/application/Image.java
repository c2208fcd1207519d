package duo.check.application;

import duo.check.build.JdkTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** A run-time image that holds the application, Duo and the parts of the JDK that they need. */
final class Image {
    private static final long MEGABYTE = 1_000_000;

    private final Path folder;

    private Image(Path folder) {
        this.folder = folder;
    }

    /**
     * Links an image.
     *
     * @param folder where to put it; must not exist
     * @param application the application
     * @param modules the modules of Duo and of others that are found as services
     * @param options more options of jlink
     */
    static Image link(
            Path folder, SampleApplication application, Collection<String> modules, Collection<String> options) {
        List<String> arguments = new ArrayList<>(List.of("--strip-debug", "--no-header-files", "--no-man-pages"));
        arguments.addAll(List.of("--compress", "zip-6"));
        arguments.addAll(List.of("--module-path", application.modulePath(modules)));
        arguments.addAll(List.of("--add-modules", SampleApplication.MODULE + "," + String.join(",", modules)));
        arguments.addAll(List.of("--launcher", "shop=" + SampleApplication.START));
        arguments.addAll(List.of("--output", folder.toString()));
        arguments.addAll(options);
        JdkTool.succeed("jlink", arguments);
        return new Image(folder);
    }

    /** A program of the image. */
    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    /** The size in millions of bytes. */
    long megabytes() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(Image::size).sum() / MEGABYTE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The names of the modules in it. */
    List<String> modules() {
        return Program.run(folder, List.of(program("java"), "--list-modules")).output().stream()
                .map(line -> line.replaceFirst("@.*", ""))
                .toList();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
