import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Notes how the quickstart is started: the Java program that runs this source file, which is of the JDK that the build
 * selected, and then each element of the module path, a line for each. The arguments are the file to write and the path.
 */
final class LauncherFile {
    public static void main(String... arguments) throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        lines.addAll(List.of(arguments[1].split(File.pathSeparator)));
        Files.write(Path.of(arguments[0]), lines);
    }
}
