package duo.tests.judge;

import io.github.melin.superior.parser.oracle.antlr4.OracleLexer;
import io.github.melin.superior.parser.oracle.antlr4.OracleParser;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.jspecify.annotations.Nullable;

/** The grammar of Oracle in superior-sql-parser. */
final class OracleJudge implements Judge {
    @Override
    public Map<String, String> refused(Collection<String> texts) {
        Map<String, String> refused = new LinkedHashMap<>();
        for (String text : texts) {
            // The grammar knows keywords in capital letters alone, and takes ? for no parameter.
            String sql = Tokens.inCapitals(text, ":1");
            // The quick way of reading may refuse what the thorough one takes, and not the other way round.
            if (reason(sql, PredictionMode.SLL).isPresent()) {
                reason(sql, PredictionMode.LL).ifPresent(reason -> refused.put(text, reason));
            }
        }
        return refused;
    }

    @Override
    public List<Gap> gaps() {
        return List.of();
    }

    private static Optional<String> reason(String sql, PredictionMode mode) {
        FirstError error = new FirstError();
        OracleLexer lexer = new OracleLexer(CharStreams.fromString(sql));
        lexer.removeErrorListeners();
        lexer.addErrorListener(error);
        OracleParser parser = new OracleParser(new CommonTokenStream(lexer));
        parser.removeErrorListeners();
        parser.addErrorListener(error);
        parser.getInterpreter().setPredictionMode(mode);
        if (mode == PredictionMode.SLL) {
            parser.setErrorHandler(new BailErrorStrategy());
        }
        try {
            parser.sql_script();
        } catch (ParseCancellationException refused) {
            return Optional.of("refused");
        }
        return Optional.ofNullable(error.text);
    }

    private static final class FirstError extends BaseErrorListener {
        private @Nullable String text;

        @Override
        public void syntaxError(
                Recognizer<?, ?> recognizer,
                @Nullable Object symbol,
                int line,
                int column,
                String message,
                @Nullable RecognitionException failed) {
            if (text == null) {
                text = line + ":" + column + " " + message;
            }
        }
    }
}
