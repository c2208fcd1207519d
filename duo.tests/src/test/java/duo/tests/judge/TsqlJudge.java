package duo.tests.judge;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The T-SQL grammar of antlr4ts-sql, run by Node. */
final class TsqlJudge implements Judge {
    private static final Path FOLDER = Path.of("src/test/node");
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Why the judge cannot be asked here. */
    static Optional<String> missing() {
        if (node().isEmpty()) {
            return Optional.of("Node is not installed");
        }
        return Files.isDirectory(FOLDER.resolve("node_modules/antlr4ts-sql"))
                ? Optional.empty()
                : Optional.of("the grammar is not installed: npm ci --prefix duo.tests/src/test/node");
    }

    private static Optional<Path> node() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .map(folder -> Path.of(folder, "node"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public Map<String, String> refused(Collection<String> texts) {
        List<String> asked = List.copyOf(texts);
        // The grammar knows keywords in capital letters alone, and has no parameters of JDBC.
        List<String> sql = new ArrayList<>();
        asked.forEach(text -> sql.add(Tokens.inCapitals(text, "@p").toUpperCase(Locale.ROOT)));
        String[] reasons = JSON.readValue(answer(JSON.writeValueAsString(sql)), String[].class);
        Map<String, String> refused = new LinkedHashMap<>();
        for (int i = 0; i < reasons.length; i++) {
            Optional<String> reason = Optional.ofNullable(reasons[i]);
            String text = asked.get(i);
            reason.ifPresent(given -> refused.put(text, given));
        }
        return refused;
    }

    private static String answer(String question) {
        try {
            Process process = new ProcessBuilder(node().orElseThrow().toString(), "judge.js")
                    .directory(FOLDER.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (OutputStream input = process.getOutputStream()) {
                input.write(question.getBytes(StandardCharsets.UTF_8));
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The judge ended with " + process.exitValue());
            }
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException("The judge cannot be asked", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The judge was interrupted", interrupted);
        }
    }

    @Override
    public List<Gap> gaps() {
        return List.of(
                new Gap(
                        "NOWAIT among the hints of a table (Transact-SQL reference, Table hints)",
                        "SELECT [x] FROM [x] WITH (UPDLOCK, ROWLOCK, NOWAIT)",
                        ", NOWAIT\\)",
                        ")"),
                new Gap(
                        "NEXT VALUE FOR as a default (Transact-SQL reference, NEXT VALUE FOR)",
                        "CREATE TABLE [x] ([x] BIGINT DEFAULT NEXT VALUE FOR [x] NOT NULL)",
                        "NEXT VALUE FOR \\[x]",
                        "1"),
                new Gap(
                        "A computed default (Transact-SQL reference, column_definition: constant_expression)",
                        "CREATE TABLE [x] ([x] INT DEFAULT 40 + 2, [x] BIT)",
                        "DEFAULT \\d+ \\+ (\\d+)",
                        "DEFAULT $1"));
    }
}
