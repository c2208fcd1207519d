package duo.check.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/**
 * A module of Duo that users get.
 *
 * @param name the name of its folder
 * @param jar the packaged jar
 */
public record PublishedModule(String name, Path jar) {

    /**
     * All of them.
     *
     * @return the modules by name
     */
    public static List<PublishedModule> all() {
        return Project.publishedModules().stream().map(PublishedModule::of).toList();
    }

    /**
     * One of them.
     *
     * @param name its name
     * @return the module
     */
    public static PublishedModule of(String name) {
        return new PublishedModule(name, ClassPath.jar(name.replace('.', '-')));
    }

    /**
     * The descriptor in the jar.
     *
     * @return what was read; that of an automatic module if the jar has none
     */
    public ModuleDescriptor descriptor() {
        ModuleReference reference =
                ModuleFinder.of(jar).findAll().stream().findFirst().orElseThrow();
        return reference.descriptor();
    }

    /**
     * The names of the files in the jar.
     *
     * @return the names, with slashes
     */
    public List<String> files() {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The text of a file in the jar.
     *
     * @param file its name, with slashes
     * @return the text, or empty if there is no such file
     */
    public Optional<String> text(String file) {
        try (JarFile all = new JarFile(jar.toFile())) {
            ZipEntry entry = all.getEntry(file);
            return entry == null
                    ? Optional.empty()
                    : Optional.of(new String(all.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The name, so that parameterised tests read well. */
    @Override
    public String toString() {
        return name;
    }
}
