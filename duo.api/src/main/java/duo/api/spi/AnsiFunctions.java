package duo.api.spi;

import duo.api.meta.ValueType;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The functions in standard SQL, as templates.
 *
 * @since 0.1.0
 */
public final class AnsiFunctions {
    private static final Set<Class<?>> WHOLE =
            Set.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

    private AnsiFunctions() {}

    /**
     * Whether a call gives a whole number.
     *
     * @param call the call
     * @return whether its type is one of whole numbers
     */
    public static boolean isWhole(Computation.Call call) {
        return isWhole(call.type());
    }

    /**
     * Whether a type has whole numbers only.
     *
     * @param type the type
     * @return whether it has
     */
    public static boolean isWhole(ValueType type) {
        return WHOLE.contains(type.raw());
    }

    /**
     * Whether a type has numbers with fractions.
     *
     * @param type the type
     * @return whether it has
     */
    public static boolean isFraction(ValueType type) {
        return Number.class.isAssignableFrom(type.raw()) && !isWhole(type);
    }

    /**
     * Whether a call gives a floating-point number.
     *
     * @param call the call
     * @return whether its type is Double or Float
     */
    public static boolean isFloating(Computation.Call call) {
        return call.type().raw() == Double.class || call.type().raw() == Float.class;
    }

    /**
     * The arguments of a concatenation, with an empty text for each that may be NULL.
     *
     * @param call the call
     * @param before what stands before the first piece
     * @param between what stands between two pieces
     * @return a {@link FunctionTemplate template} in parentheses
     */
    public static String concatenation(Computation.Call call, String before, String between) {
        List<Node> arguments = call.arguments();
        return FunctionTemplate.each(arguments.size(), before, between, ")", index -> {
            boolean present = arguments.get(index) instanceof Node.Value value && value.value() != null;
            return present ? "{" + index + "}" : "COALESCE({" + index + "}, '')";
        });
    }

    /**
     * A pattern of {@link SqlFunction#LIKE} without backslashes, for databases that take none, or in which other characters mean
     * something too: {@code !e} stands for an exclamation mark, {@code !b} for a backslash, {@code !p} for a percent sign and {@code !u}
     * for an underscore. No other exclamation marks are in it, so that these can be replaced in any order, that of {@code !e} last.
     *
     * @param pattern a place of a {@link FunctionTemplate template}
     * @param concat the operator that puts texts together, NULL for NULL
     * @return the template of the pattern
     */
    public static String codedPattern(String pattern, String concat) {
        String escaped = replaced(pattern, "!", "!e", "\\\\", "!b");
        // A backslash at the end is followed by nothing and stands for itself.
        String ended = replaced("(" + escaped + " " + concat + " '!z')", "\\!z", "!b!z", "!z", "");
        return replaced(ended, "\\%", "!p", "\\_", "!u", "\\", "");
    }

    /**
     * A text in which others are replaced one after the other.
     *
     * @param text a {@link FunctionTemplate template}
     * @param pairs what is replaced, each followed by what takes its place; constants without apostrophes
     * @return the template
     */
    public static String replaced(String text, String... pairs) {
        String replaced = text;
        for (int i = 0; i < pairs.length; i += 2) {
            replaced = "REPLACE(" + replaced + ", '" + pairs[i] + "', '" + pairs[i + 1] + "')";
        }
        return replaced;
    }

    /**
     * A {@link #codedPattern coded pattern} in another language of patterns, where all that has a meaning in it was replaced before.
     *
     * @param coded a {@link FunctionTemplate template} of the coded pattern
     * @param any what stands for any text in that language; a constant without apostrophes, as are the others
     * @param one what stands for any character
     * @param backslash what stands for a backslash
     * @return the template of the pattern
     */
    public static String translated(String coded, String any, String one, String backslash) {
        return replaced(coded, "%", any, "_", one, "!b", backslash, "!p", "%", "!u", "_", "!e", "!");
    }

    static String template(Computation.Call call) {
        return switch (call.function()) {
            case CONCAT -> concatenation(call, "(", " || ");
            case LENGTH -> "CHAR_LENGTH({0})";
            case POSITION -> "POSITION({0} IN {1})";
            case LIKE ->
                "({0} LIKE " + replaced(codedPattern("{1}", "||"), "!b", "\\", "!p", "!%", "!u", "!_", "!e", "!!")
                        + " ESCAPE '!')";
            case TRIM_START -> "LTRIM({0})";
            case TRIM_END -> "RTRIM({0})";
            case PAD_START -> "LPAD({0}, {1}, {2})";
            case PAD_END -> "RPAD({0}, {1}, {2})";
            // The n lets a dot stand for the end of a line too.
            case REGEX -> "REGEXP_LIKE({0}, {1}, 'cn')";
            case REGEX_IGNORE_CASE -> "REGEXP_LIKE({0}, {1}, 'in')";
            case NEGATE -> "-({0})";
            case DIVIDE -> "({0} / NULLIF({1}, 0))";
            case MOD -> "MOD({0}, NULLIF({1}, 0))";
            case POWER ->
                "CASE WHEN {0} > 0 OR ({0} = 0 AND {1} >= 0) OR ({0} < 0 AND {1} = FLOOR({1}))"
                        + " THEN POWER({0}, {1}) END";
            case SQRT -> "CASE WHEN {0} >= 0 THEN SQRT({0}) END";
            case NULL_IF -> "NULLIF({0}, {1})";
            case TRUTH -> "({0})";
            case TIME -> "{0}";
            case TIME_OF -> "CAST({0} AS TIME)";
            case START_OF_DAY -> "CAST({0} AS TIMESTAMP)";
            case IN_ZONE -> "({0} AT TIME ZONE {1})";
            case NOW -> "CURRENT_TIMESTAMP";
            case CURRENT_DATE -> "CURRENT_DATE";
            default ->
                FunctionTemplate.call(
                        call.function().name().toUpperCase(Locale.ROOT),
                        call.arguments().size());
        };
    }
}
