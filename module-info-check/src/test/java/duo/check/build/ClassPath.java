package duo.check.build;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** The jars of Duo and of everything it needs, as Maven put them on the class path of these checks. */
public final class ClassPath {
    private static final List<Path> JARS = Arrays.stream(
                    System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(Files::isRegularFile)
            .toList();

    private ClassPath() {}

    /**
     * The jar of an artifact.
     *
     * @param artifact the artifactId
     * @return the jar
     */
    public static Path jar(String artifact) {
        Pattern name = Pattern.compile(Pattern.quote(artifact) + "-\\d[^-]*(-SNAPSHOT)?\\.jar");
        return JARS.stream()
                .filter(jar -> name.matcher(jar.getFileName().toString()).matches())
                .findFirst()
                .orElseThrow(() -> new AssertionError("No jar of " + artifact
                        + " on the class path: make it a dependency of module-info-check, and run `mvn verify`"));
    }

    /**
     * Finds the modules among the jars.
     *
     * @return a finder of explicit and automatic modules
     */
    public static ModuleFinder modules() {
        return ModuleFinder.of(JARS.toArray(Path[]::new));
    }

    /**
     * Modules with all that they require, the modules of the JDK left out.
     *
     * @param roots the names of the modules
     * @return the modules; each once
     */
    public static List<ModuleReference> closure(Collection<String> roots) {
        Configuration configuration =
                Configuration.resolve(modules(), List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(), roots);
        return configuration.modules().stream().map(ResolvedModule::reference).toList();
    }

    /**
     * The file that a module is in.
     *
     * @param module a module that was found here
     * @return the jar
     */
    public static Path file(ModuleReference module) {
        return Path.of(module.location().orElseThrow());
    }
}
