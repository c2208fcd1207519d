package duo.dialect.oracle;

import duo.api.spi.AnsiFunctions;
import duo.api.spi.Computation;
import duo.api.spi.FunctionTemplate;
import java.util.Optional;

/** The functions that Oracle writes otherwise, as templates. */
final class OracleFunctions {
    private OracleFunctions() {}

    static Optional<String> template(Computation.Call call) {
        return Optional.ofNullable(
                switch (call.function()) {
                    // NULL is an empty text here.
                    case CONCAT ->
                        FunctionTemplate.each(call.arguments().size(), "(", " || ", ")", index -> "{" + index + "}");
                    case LENGTH -> "LENGTH4({0})";
                    case SUBSTRING -> "SUBSTR4({0}, {1}, {2})";
                    case POSITION -> "INSTR4({1}, {0})";
                    case DIVIDE -> AnsiFunctions.isWhole(call) ? "TRUNC({0} / NULLIF({1}, 0))" : null;
                    case ROUND ->
                        AnsiFunctions.isFloating(call) ? "TO_BINARY_DOUBLE(ROUND(TO_NUMBER({0}), {1}))" : null;
                    case TRUTH -> "CASE WHEN {0} THEN 1 WHEN NOT ({0}) THEN 0 END";
                    default -> OracleTemporal.template(call);
                });
    }
}
