package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What is missing on the class path is named, together with the artifact to add. */
class MissingArtifactTest {
    @Test
    void aMissingDriverIsToldByTheFirstCall() throws Exception {
        inApplicationWithout(path -> path.contains("sqlite-jdbc"), () -> {
            Object database = open("sqlite::memory:");
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> call(database, "connect"))
                        .satisfies(failed -> assertThat(failed.getClass().getName())
                                .isEqualTo("duo.api.error.MissingDriverException"))
                        .hasMessageContaining("org.sqlite.JDBC")
                        .hasMessageContaining("org.xerial:sqlite-jdbc");
            }
            call(database, "close");
        });
    }

    @Test
    void aMissingDialectIsToldAtOnce() throws Exception {
        inApplicationWithout(
                path -> path.contains("duo-dialect-sqlite") || path.contains("duo.dialect.sqlite"),
                () -> assertThatThrownBy(() -> open("sqlite::memory:"))
                        .satisfies(failed -> assertThat(failed.getClass().getName())
                                .isEqualTo("duo.api.error.MissingDriverException"))
                        .hasMessageContaining("'sqlite'")
                        .hasMessageContaining("dev.duoorm:duo-dialect-sqlite")
                        .hasMessageContaining("postgresql"));
    }

    @Test
    void aMissingEngineIsToldAtOnce() throws Exception {
        inApplicationWithout(
                path -> path.contains("duo-core") || path.contains("duo.core"),
                () -> assertThatThrownBy(() -> open("sqlite::memory:"))
                        .satisfies(failed -> assertThat(failed.getClass().getName())
                                .isEqualTo("duo.api.error.ConfigurationException"))
                        .hasMessageContaining("dev.duoorm:duo-core"));
    }

    /** Work inside an application. */
    private interface Work {
        void run() throws Exception;
    }

    /** Runs work with the class path of the tests, less some of its entries, in a class loader of its own. */
    private static void inApplicationWithout(Predicate<String> hidden, Work work) throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (URLClassLoader application = applicationWithout(hidden)) {
            Thread.currentThread().setContextClassLoader(application);
            work.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private static URLClassLoader applicationWithout(Predicate<String> hidden) throws IOException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path", ""));
        List<String> all = Arrays.asList(path.split(File.pathSeparator));
        List<String> kept = all.stream().filter(hidden.negate()).toList();
        assertThat(kept).as("the class path holds what is to be hidden").hasSizeLessThan(all.size());
        URL[] urls = new URL[kept.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = url(kept.get(i));
        }
        return new URLClassLoader(urls, ClassLoader.getPlatformClassLoader());
    }

    private static URL url(String path) throws MalformedURLException {
        return new File(path).toURI().toURL();
    }

    private static Object open(String url) throws Exception {
        Class<?> type =
                Class.forName("duo.api.Database", true, Thread.currentThread().getContextClassLoader());
        try {
            return type.getMethod("open", String.class).invoke(null, url);
        } catch (InvocationTargetException failed) {
            throw (Exception) failed.getCause();
        }
    }

    private static void call(Object database, String method) throws Exception {
        Class<?> type =
                Class.forName("duo.api.Database", true, Thread.currentThread().getContextClassLoader());
        try {
            type.getMethod(method).invoke(database);
        } catch (InvocationTargetException failed) {
            throw (Exception) failed.getCause();
        }
    }
}
