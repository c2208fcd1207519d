package org.example.quickstart;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the program did when it was started as the script starts it: by its launcher file, on the module path. */
record Launched(int exit, List<String> output, List<String> errors) {
    private static final Path LAUNCHER = Path.of("target", "launcher");

    /** Runs it in a folder; a variable of the environment with an empty value is taken out. */
    static Launched in(Path folder, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> launcher = Files.readAllLines(LAUNCHER);
        List<String> command = new ArrayList<>(List.of(
                launcher.get(0),
                "--enable-native-access=org.xerial.sqlitejdbc",
                "--module-path",
                String.join(File.pathSeparator, launcher.subList(1, launcher.size())),
                "--module",
                "org.example.quickstart/org.example.quickstart.Quickstart"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output");
        Path errors = folder.resolve("errors");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(output.toFile())
                .redirectError(errors.toFile());
        environment.forEach((name, value) -> {
            if (value.isEmpty()) {
                builder.environment().remove(name);
            } else {
                builder.environment().put(name, value);
            }
        });
        int exit = builder.start().waitFor();
        return new Launched(exit, Files.readAllLines(output), Files.readAllLines(errors));
    }
}
