package duo.api.spi;

import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The text of a function with the places of its arguments: {@code {0}} for the first one, and so on up to {@code {99}}. An argument
 * may stand at several places; other braces are text. The text is a constant of the dialect and never holds anything from outside.
 *
 * @since 0.1.0
 */
public final class FunctionTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d{1,2})\\}");

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
        Matcher place = PLACE.matcher(template);
        while (place.find()) {
            out.sql(template.substring(written, place.start()));
            out.operand(arguments.get(Integer.parseInt(place.group(1))));
            written = place.end();
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
