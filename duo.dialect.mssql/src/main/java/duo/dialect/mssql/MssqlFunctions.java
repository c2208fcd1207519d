package duo.dialect.mssql;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import duo.api.spi.FunctionTemplate;
import java.math.BigInteger;
import java.util.Optional;

/** The functions that SQL Server writes otherwise, as templates. */
final class MssqlFunctions {
    /** Counts characters beyond the BMP as one; the collations of Duo's columns count two. */
    private static final String COUNTING = " COLLATE Latin1_General_100_CI_AS_SC";

    private static final String COMPARING = " COLLATE Latin1_General_100_BIN2";

    /** LEN leaves blanks at the end out, so that it is given something behind them. */
    private static final String LENGTH = "(LEN(CAST({0} AS NVARCHAR(MAX))" + COUNTING + " + N'.') - 1)";

    private static final String LIKE = "({0} LIKE "
            + AnsiFunctions.replaced(
                    AnsiFunctions.codedPattern("{1}", "+"), "[", "![", "!b", "\\", "!p", "!%", "!u", "!_", "!e", "!!")
            + " ESCAPE '!')";

    private MssqlFunctions() {}

    static Optional<String> template(Computation.Call call) {
        return Optional.ofNullable(
                switch (call.function()) {
                    case CONCAT ->
                        FunctionTemplate.call("CONCAT", call.arguments().size());
                    case LENGTH -> LENGTH;
                    case SUBSTRING -> "(SUBSTRING({0}" + COUNTING + ", {1}, {2})" + COMPARING + ")";
                    case REPLACE -> "REPLACE({0}" + COMPARING + ", {1}, {2})";
                    case LIKE -> LIKE;
                    case POSITION ->
                        "CASE WHEN CHARINDEX({0}, {1}" + COMPARING + ") > 0 THEN LEN(LEFT({1}, CHARINDEX({0}, {1}"
                                + COMPARING + ") - 1)" + COUNTING + " + N'.') ELSE CHARINDEX({0}, {1}" + COMPARING
                                + ") END";
                    case PAD_START ->
                        "((SUBSTRING(REPLICATE({2}, {1})" + COUNTING + ", 1, CASE WHEN {1} > " + LENGTH
                                + " THEN {1} - " + LENGTH + " ELSE 0 END) + SUBSTRING({0}" + COUNTING + ", 1, {1}))"
                                + COMPARING + ")";
                    case PAD_END -> "(SUBSTRING(({0} + REPLICATE({2}, {1}))" + COUNTING + ", 1, {1})" + COMPARING + ")";
                    case DIVIDE ->
                        call.type().raw() == BigInteger.class ? "(({0} - {0} % NULLIF({1}, 0)) / {1})" : null;
                    case MOD ->
                        AnsiFunctions.isFloating(call)
                                ? "({0} - {1} * ROUND({0} / NULLIF({1}, 0), 0, 1))"
                                : "({0} % NULLIF({1}, 0))";
                    case CEIL -> "CEILING({0})";
                    case POWER ->
                        "CASE WHEN {0} > 0 OR ({0} = 0 AND {1} >= 0) OR ({0} < 0 AND {1} = FLOOR({1}))"
                                + " THEN POWER(CAST({0} AS FLOAT(53)), {1}) END";
                    case SIGN -> "CAST(SIGN({0}) AS INT)";
                    // Functions for these came with SQL Server 2022, and pass NULL over.
                    case GREATEST -> "CASE WHEN {0} >= {1} THEN {0} WHEN {0} < {1} THEN {1} END";
                    case LEAST -> "CASE WHEN {0} <= {1} THEN {0} WHEN {0} > {1} THEN {1} END";
                    case TRUTH -> "CAST(CASE WHEN {0} THEN 1 WHEN NOT ({0}) THEN 0 END AS BIT)";
                    default -> MssqlTemporal.template(call);
                });
    }
}
