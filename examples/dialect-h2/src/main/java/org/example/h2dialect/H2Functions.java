package org.example.h2dialect;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import java.util.Optional;

/** The functions that H2 writes otherwise, as templates. */
final class H2Functions {
    /** H2 counts the two halves of a character beyond the first 65,536 as two; regular expressions take them as one. */
    private static final String BEYOND = "'[\\ud800\\udc00-\\udbff\\udfff]', '.'";

    private static final String LENGTH = "CHAR_LENGTH(REGEXP_REPLACE({0}, " + BEYOND + "))";
    private static final String FILLING = "REPEAT({2}, {1})";

    /** An expression for a pattern, for the same reason. */
    private static final String PATTERN = "'^' || "
            + AnsiFunctions.translated(
                    AnsiFunctions.replaced(
                            AnsiFunctions.codedPattern("{1}", "||"),
                            ".",
                            "\\.",
                            "?",
                            "\\?",
                            "*",
                            "\\*",
                            "+",
                            "\\+",
                            "(",
                            "\\(",
                            ")",
                            "\\)",
                            "[",
                            "\\[",
                            "]",
                            "\\]",
                            "{",
                            "\\{",
                            "}",
                            "\\}",
                            "^",
                            "\\^",
                            "$",
                            "\\$",
                            "|",
                            "\\|"),
                    ".*",
                    ".",
                    "\\\\")
            + " || '\\z'";

    private H2Functions() {}

    static Optional<String> template(Computation.Call call) {
        return Optional.ofNullable(
                switch (call.function()) {
                    case LENGTH -> LENGTH;
                    case SUBSTRING -> cut("{0}", "({1} - 1)", call.arguments().size() == 3 ? "{2}" : "1048576");
                    case LIKE -> "REGEXP_LIKE({0}, " + PATTERN + ", 'cn')";
                    case POSITION ->
                        "CASE WHEN POSITION({0} IN {1}) = 0 THEN 0 ELSE CHAR_LENGTH(REGEXP_REPLACE(SUBSTRING({1}, 1,"
                                + " POSITION({0} IN {1}) - 1), " + BEYOND + ")) + 1 END";
                    case PAD_START ->
                        "(" + cut(FILLING, "0", "GREATEST({1} - " + LENGTH + ", 0)") + " || " + cut("{0}", "0", "{1}")
                                + ")";
                    case PAD_END -> cut("({0} || " + FILLING + ")", "0", "{1}");
                    case MOD -> AnsiFunctions.isFloating(call) ? "({0} - {1} * TRUNC({0} / NULLIF({1}, 0)))" : null;
                    case POWER ->
                        "CASE WHEN {0} > 0 OR ({0} = 0 AND {1} >= 0) OR ({0} < 0 AND {1} = FLOOR(" + number("{1}")
                                + ")) THEN POWER(" + number("{0}") + ", " + number("{1}") + ") END";
                    case SQRT -> "CASE WHEN {0} >= 0 THEN SQRT(" + number("{0}") + ") END";
                    default -> H2Temporal.template(call);
                });
    }

    private static String number(String operand) {
        return "CAST(" + operand + " AS DOUBLE PRECISION)";
    }

    /** As many characters as are asked for, behind as many as are left out. */
    private static String cut(String text, String before, String length) {
        return "REGEXP_REPLACE(" + text + ", '(?s)^.{0,' || " + before + " || '}(.{0,' || " + length
                + " || '}).*$', '$1')";
    }
}
