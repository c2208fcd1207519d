package duo.dialect.mysql;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import java.math.BigInteger;
import java.time.temporal.Temporal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The functions that MySQL and MariaDB write otherwise, as templates. */
final class MysqlFunctions {
    private MysqlFunctions() {}

    static Optional<String> template(Computation.Call call, boolean mariadb) {
        return Optional.ofNullable(
                switch (call.function()) {
                    case CONCAT -> AnsiFunctions.concatenation(call, "CONCAT(", ", ");
                    case LIKE -> "({0} LIKE {1} ESCAPE CHAR(92 USING utf8mb4))";
                    // MySQL takes the result for narrower than it may be, by the width of the text, and cuts what it
                    // groups or tells apart. A blank that is trimmed still counts as one character, which mends it.
                    case REPLACE -> mariadb ? null : "REPLACE({0}, {1}, CONCAT({2}, TRIM(' ')))";
                    case REGEX -> mariadb ? "{0} REGEXP CONCAT('(?s-i)', {1})" : null;
                    case REGEX_IGNORE_CASE -> mariadb ? "{0} REGEXP CONCAT('(?si)', {1})" : null;
                    case DIVIDE -> quotient(call);
                    // Floating-point halves would go to the even neighbour.
                    case ROUND ->
                        AnsiFunctions.isFloating(call)
                                ? "(SIGN({0}) * FLOOR(ABS({0}) * POW(10, {1}) + 0.5) / POW(10, {1}))"
                                : null;
                    // What MySQL's own function leaves of a conditional of dates and values becomes NULL when it is
                    // calculated with.
                    case NULL_IF ->
                        Temporal.class.isAssignableFrom(call.type().raw())
                                ? "CASE WHEN {0} = {1} THEN NULL ELSE {0} END"
                                : null;
                    default -> MysqlTemporal.template(call);
                });
    }

    /** DIV gives a BIGINT, which is too short for some decimals. */
    private static @Nullable String quotient(Computation.Call call) {
        if (!AnsiFunctions.isWhole(call)) {
            return null;
        }
        return call.type().raw() == BigInteger.class
                ? "(({0} - MOD({0}, NULLIF({1}, 0))) / {1})"
                : "({0} DIV NULLIF({1}, 0))";
    }
}
