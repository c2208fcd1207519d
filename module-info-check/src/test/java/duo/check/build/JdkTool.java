package duo.check.build;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.spi.ToolProvider;

/** Runs tools of the JDK that runs the checks, in this process. */
public final class JdkTool {

    /**
     * How a tool ended.
     *
     * @param exitCode zero if all is well
     * @param output what it printed
     */
    public record Result(int exitCode, String output) {}

    private JdkTool() {}

    /**
     * Runs a tool.
     *
     * @param name the name, such as {@code jar}
     * @param arguments its arguments
     * @return how it ended
     */
    public static Result run(String name, List<String> arguments) {
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new AssertionError("The checks need a whole JDK; this one has no " + name));
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int exitCode = tool.run(writer, writer, arguments.toArray(String[]::new));
        writer.flush();
        return new Result(exitCode, output.toString());
    }

    /**
     * Runs a tool that must succeed.
     *
     * @param name the name, such as {@code jar}
     * @param arguments its arguments
     * @return what it printed
     */
    public static String succeed(String name, List<String> arguments) {
        Result result = run(name, arguments);
        if (result.exitCode() != 0) {
            throw new AssertionError(name + " " + String.join(" ", arguments) + " ended with " + result.exitCode()
                    + ":\n" + result.output());
        }
        return result.output();
    }
}
