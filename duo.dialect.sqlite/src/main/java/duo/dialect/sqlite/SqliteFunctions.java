package duo.dialect.sqlite;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import java.math.BigDecimal;
import java.util.Optional;

/** The functions that SQLite writes otherwise, as templates. */
final class SqliteFunctions {
    /** As many copies of the filling as there are characters to be filled. */
    private static final String FILLING = "REPLACE(HEX(ZEROBLOB({1})), '00', {2})";

    private static final String SHIFT = "CAST('1e' || {1} AS REAL)";
    private static final String SHIFTED = "CAST(PRINTF('%!.15g', {0} * " + SHIFT + ") AS REAL)";

    /** Case matters to GLOB alone, which has other wildcards. */
    private static final String GLOB = "({0} GLOB "
            + AnsiFunctions.translated(
                    AnsiFunctions.replaced(AnsiFunctions.codedPattern("{1}", "||"), "[", "[[]", "*", "[*]", "?", "[?]"),
                    "*",
                    "?",
                    "\\")
            + ")";

    private SqliteFunctions() {}

    static Optional<String> template(Computation.Call call) {
        return Optional.ofNullable(
                switch (call.function()) {
                    case LENGTH -> "LENGTH({0})";
                    case SUBSTRING -> "SUBSTR({0}, {1}, {2})";
                    case POSITION -> "INSTR({1}, {0})";
                    case PAD_START -> "(SUBSTR(" + FILLING + ", 1, MAX({1} - LENGTH({0}), 0)) || SUBSTR({0}, 1, {1}))";
                    case PAD_END -> "SUBSTR({0} || " + FILLING + ", 1, {1})";
                    // A decimal may be stored as an integer, and the quotient of two integers is cut.
                    case DIVIDE -> AnsiFunctions.isWhole(call) ? null : "(CAST({0} AS REAL) / NULLIF({1}, 0))";
                    case MOD -> AnsiFunctions.isWhole(call) ? "({0} % NULLIF({1}, 0))" : null;
                    // 12.35 is a little less as a floating-point number; its 15 digits are the decimal that was meant.
                    case ROUND ->
                        call.type().raw() == BigDecimal.class
                                ? "CASE WHEN {0} IS NOT NULL THEN ROUND(" + SHIFTED + ") / " + SHIFT + " END"
                                : null;
                    case LIKE -> GLOB;
                    case REGEX -> "({0} REGEXP {1})";
                    case REGEX_IGNORE_CASE -> "({0} REGEXP ('(?iu)' || {1}))";
                    case GREATEST -> "MAX({0}, {1})";
                    case LEAST -> "MIN({0}, {1})";
                    default -> SqliteTemporal.template(call);
                });
    }
}
