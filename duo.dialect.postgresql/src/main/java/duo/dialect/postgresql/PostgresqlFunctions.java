package duo.dialect.postgresql;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import java.math.BigInteger;
import java.util.Optional;

/** The functions that PostgreSQL writes otherwise, as templates. */
final class PostgresqlFunctions {
    private PostgresqlFunctions() {}

    static Optional<String> template(Computation.Call call, PostgresqlCollation collation) {
        String letters = "{0}" + collation.letters();
        String pattern = "{1}" + collation.letters();
        return Optional.ofNullable(
                switch (call.function()) {
                    case UPPER -> collation.byCodePoints("UPPER(" + letters + ")");
                    case LOWER -> collation.byCodePoints("LOWER(" + letters + ")");
                    case REGEX -> letters + " ~ " + pattern;
                    case REGEX_IGNORE_CASE -> letters + " ~* " + pattern;
                    case DIVIDE -> call.type().raw() == BigInteger.class ? "DIV({0}, NULLIF({1}, 0))" : null;
                    case MOD -> AnsiFunctions.isFloating(call) ? "({0} - {1} * TRUNC({0} / NULLIF({1}, 0)))" : null;
                    case ROUND ->
                        AnsiFunctions.isFloating(call)
                                ? "CAST(ROUND(CAST({0} AS NUMERIC), {1}) AS DOUBLE PRECISION)"
                                : null;
                    case POWER ->
                        "CASE WHEN {0} > 0 OR ({0} = 0 AND {1} >= 0) OR ({0} < 0 AND {1} = FLOOR({1}))"
                                + " THEN POWER(CAST({0} AS DOUBLE PRECISION), CAST({1} AS DOUBLE PRECISION)) END";
                    case SQRT -> "CASE WHEN {0} >= 0 THEN SQRT(CAST({0} AS DOUBLE PRECISION)) END";
                    case SIGN -> "CAST(SIGN({0}) AS INTEGER)";
                    // Left to themselves, these two pass NULL over.
                    case GREATEST -> "CASE WHEN {0} IS NOT NULL AND {1} IS NOT NULL THEN GREATEST({0}, {1}) END";
                    case LEAST -> "CASE WHEN {0} IS NOT NULL AND {1} IS NOT NULL THEN LEAST({0}, {1}) END";
                    default -> PostgresqlTemporal.template(call);
                });
    }
}
