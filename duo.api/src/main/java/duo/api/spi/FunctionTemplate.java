package duo.api.spi;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text of a function with the places of its arguments: {@code {0}} for the first one, and so on. An argument may stand at
 * several places. The text is a constant of the dialect and never holds anything from outside.
 *
 * @since 0.1.0
 */
public final class FunctionTemplate {
    private FunctionTemplate() {}

    /**
     * Writes a template.
     *
     * @param template the text
     * @param arguments what stands in its places, in parentheses where it has an operator of its own
     * @param out takes the text
     */
    public static void write(String template, List<Node> arguments, SqlWriter out) {
        int written = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', written)) {
            int close = template.indexOf('}', open);
            out.sql(template.substring(written, open));
            out.operand(arguments.get(Integer.parseInt(template, open + 1, close, 10)));
            written = close + 1;
        }
        out.sql(template.substring(written));
    }

    /**
     * A function that takes all arguments, as a template.
     *
     * @param name the name of the function
     * @param count the number of arguments
     * @return the template
     */
    public static String call(String name, int count) {
        return each(count, name + "(", ", ", ")", index -> "{" + index + "}");
    }

    /**
     * A template that has a piece for each argument.
     *
     * @param count the number of arguments
     * @param before what stands before the first piece
     * @param between what stands between two pieces
     * @param after what stands after the last piece
     * @param piece the piece of an argument, counted from 0
     * @return the template
     */
    public static String each(int count, String before, String between, String after, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining(between, before, after));
    }
}
