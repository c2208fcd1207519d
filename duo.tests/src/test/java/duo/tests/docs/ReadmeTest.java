package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import duo.tests.compiler.Compilation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
    private final Page readme = Page.of("README.md");

    @TempDir
    private Path folder;

    @Test
    void theProgramCompilesAsItStandsAndPrintsWhatIsShown() throws Exception {
        String program = readme.blocks("java").get(0);
        assertThat(Compilation.problems(folder, Map.of("App.java", program))).isEmpty();
        assertThat(printed()).isEqualTo(readme.blocks("text").get(0));
    }

    @Test
    void theModuleDescriptorCompiles() throws IOException {
        Snippet descriptor = new Snippet(readme.blocks("java").get(1));
        assertThat(descriptor.isModule()).isTrue();
        assertThat(Compilation.problems(folder, descriptor.sources(1))).isEmpty();
    }

    private String printed() throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {folder.toUri().toURL()});
                PrintStream captured = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            Method main = loader.loadClass("App").getDeclaredMethod("main", String[].class);
            main.setAccessible(true);
            System.setOut(captured);
            main.invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
