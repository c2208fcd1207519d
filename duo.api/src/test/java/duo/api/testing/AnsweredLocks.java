package duo.api.testing;

import duo.api.spi.LockStatements;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A server that gives one answer to whatever is asked about locks, and keeps what it was asked. */
public final class AnsweredLocks implements LockStatements {
    private final Supplier<List<@Nullable String>> answer;
    private final List<String> asked = new ArrayList<>();
    private final List<List<Object>> bound = new ArrayList<>();

    private AnsweredLocks(Supplier<List<@Nullable String>> answer) {
        this.answer = answer;
    }

    /** A server that answers queries and calls with texts. */
    public static AnsweredLocks with(@Nullable String... answer) {
        return new AnsweredLocks(() -> Arrays.asList(answer));
    }

    /** A server that answers with an error. */
    public static AnsweredLocks failing(RuntimeException error) {
        return new AnsweredLocks(() -> {
            throw error;
        });
    }

    /** What was asked. */
    public List<String> asked() {
        return asked;
    }

    /** The values of each question. */
    public List<List<Object>> bound() {
        return bound;
    }

    @Override
    public @Nullable String query(String sql, Object... values) {
        return ask(sql, values).get(0);
    }

    @Override
    public List<@Nullable String> call(String sql, int results, Object... values) {
        return ask(sql, values).subList(0, results);
    }

    private List<@Nullable String> ask(String sql, Object... values) {
        asked.add(sql);
        bound.add(List.of(values));
        return answer.get();
    }

    @Override
    public Object owner() {
        return this;
    }
}
