package duo.tests.docs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A block of Java in a page, made whole so that it compiles. */
record Snippet(String text) {
    private static final Pattern MODULE = Pattern.compile("(?m)^(?:open )?module ");
    private static final Pattern TYPE =
            Pattern.compile("(?m)^(?:public |abstract |final )*(?:class|record|interface|enum) ");
    private static final Pattern METHOD = Pattern.compile("(?m)^(?:<.*> )?\\w+ \\w+\\(.*\\) \\{$");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^ *(?:exports|opens) ([\\w.]+)");

    /** What the guide takes for granted. */
    private static final String IMPORTS = List.of(
                            "duo.api",
                            "duo.api.annotation",
                            "duo.api.error",
                            "duo.api.event",
                            "duo.api.expr",
                            "duo.api.relation",
                            "duo.async",
                            "duo.testkit",
                            "java.math",
                            "java.nio.file",
                            "java.time",
                            "java.util",
                            "java.util.concurrent",
                            "java.util.function",
                            "org.jspecify.annotations")
                    .stream()
                    .map(name -> "import " + name + ".*;\n")
                    .collect(Collectors.joining())
            + "import java.sql.SQLException;\n"
            + "import javax.sql.DataSource;\n"
            + "import static duo.api.expr.Aggregates.*;\n"
            + "import static duo.api.annotation.EnumStorage.*;\n"
            + "import static duo.api.annotation.Nullability.*;\n"
            + "import static duo.api.annotation.OnDeleteRule.*;\n";

    private static final String VARIABLES = """
            Database db;
            AsyncDatabase async;
            Model<User> users;
            Model<Post> posts;
            User ada;
            DataSource dataSource;
            """;

    boolean isModule() {
        return MODULE.matcher(text).find();
    }

    /** Whether it is made of statements, and not of types or methods alone. */
    boolean isRunnable() {
        return !isModule()
                && !TYPE.matcher(code()).find()
                && !METHOD.matcher(code()).find();
    }

    /** The class that it becomes. */
    static String name(int number) {
        return "Snippet" + number;
    }

    private String code() {
        return text.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
    }

    /** The source files of it, by name; a block with statements or a method becomes part of a class. */
    Map<String, String> sources(int number) {
        Map<String, String> sources = new TreeMap<>();
        String imports = text.lines().filter(Snippet::isImport).collect(Collectors.joining("\n", "", "\n"));
        String rest = code();
        String name = name(number);
        if (isModule()) {
            sources.put("module-info.java", text);
            for (Matcher matcher = PACKAGE.matcher(text); matcher.find(); ) {
                sources.put(
                        matcher.group(1).replace('.', '/') + "/Filled.java",
                        "package " + matcher.group(1) + "; class Filled {}");
            }
        } else if (TYPE.matcher(rest).find()) {
            sources.put(name + ".java", IMPORTS + imports + rest);
        } else {
            String body = METHOD.matcher(rest).find() ? rest : "void run() throws Exception {\n" + rest + "\n}";
            sources.put(name + ".java", IMPORTS + imports + "class " + name + " {\n" + VARIABLES + body + "\n}");
        }
        return sources;
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }
}
