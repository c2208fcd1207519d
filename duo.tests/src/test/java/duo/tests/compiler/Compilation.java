package duo.tests.compiler;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in a folder, with the processor and with all lints. */
public final class Compilation {
    private Compilation() {}

    /** What the compiler has to say, a line each; empty when all is well. */
    public static List<String> problems(Path folder, Map<String, String> sources) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            files.add(Files.writeString(file, source.getValue()));
        }
        String path = System.getProperty("java.class.path");
        List<String> options = List.of(
                "--release",
                "21",
                // Several classes in one file are for the page's sake, and the packages of a descriptor are made up.
                "-Xlint:all,-processing,-path,-exports,-opens,-auxiliaryclass",
                sources.containsKey("module-info.java") ? "--module-path" : "--class-path",
                path,
                "--processor-path",
                path,
                "-d",
                folder.toString());
        JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a compiler");
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(found, null, null)) {
            compiler.getTask(null, manager, found, options, null, manager.getJavaFileObjectsFromPaths(files))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(diagnostic -> told(diagnostic))
                .collect(Collectors.toList());
    }

    private static String told(Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic + " at line " + diagnostic.getLineNumber();
    }
}
