package duo.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import duo.api.event.StatementEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Says what must have been sent: {@code assertThat(sql).count(2).noRepeats()}. Every failure shows the statements.
 *
 * @since 0.1.0
 */
public final class StatementAssert {
    private final List<StatementEvent> statements;

    private StatementAssert(List<StatementEvent> statements) {
        this.statements = statements;
    }

    /**
     * What was sent up to now, since the record was cleared.
     *
     * @param sent the record
     * @return what can be said of it
     */
    public static StatementAssert assertThat(RecordedStatements sent) {
        return new StatementAssert(sent.statements());
    }

    /**
     * So many statements were sent.
     *
     * @param expected the number
     * @return this
     */
    public StatementAssert count(int expected) {
        assertEquals(expected, statements.size(), this::shown);
        return this;
    }

    /**
     * So many statements that begin with a word were sent.
     *
     * @param word the word, such as {@code SELECT}, in any case
     * @param expected the number
     * @return this
     */
    public StatementAssert count(String word, int expected) {
        String start = word.toUpperCase(Locale.ROOT);
        long found = statements.stream()
                .filter(statement -> statement.sql().toUpperCase(Locale.ROOT).startsWith(start))
                .count();
        assertEquals(expected, found, () -> start + " " + shown());
        return this;
    }

    /**
     * Nothing was sent.
     *
     * @return this
     */
    public StatementAssert none() {
        return count(0);
    }

    /**
     * The texts are these, in the order in which the statements ended.
     *
     * @param expected the whole texts, with placeholders
     * @return this
     */
    public StatementAssert texts(String... expected) {
        assertEquals(
                Arrays.stream(expected).collect(Collectors.joining("\n")),
                statements.stream().map(StatementEvent::sql).collect(Collectors.joining("\n")));
        return this;
    }

    /**
     * No statement was sent twice, as happens where rows are read one by one in a loop.
     *
     * @return this
     */
    public StatementAssert noRepeats() {
        return noMoreThan(1);
    }

    /**
     * No statement was sent more often.
     *
     * @param times the number
     * @return this
     */
    public StatementAssert noMoreThan(int times) {
        Map<String, Integer> sent = new LinkedHashMap<>();
        statements.forEach(statement -> sent.merge(statement.sql(), 1, Integer::sum));
        String repeated = sent.entrySet().stream()
                .filter(each -> each.getValue() > times)
                .map(each -> each.getValue() + " times " + each.getKey())
                .collect(Collectors.joining("\n"));
        if (!repeated.isEmpty()) {
            fail("sent more than " + (times == 1 ? "once" : times + " times")
                    + "; where rows are read one by one, related(..) or in(..) reads them together:\n" + repeated);
        }
        return this;
    }

    private String shown() {
        return "statements sent:\n"
                + statements.stream().map(StatementEvent::sql).collect(Collectors.joining("\n"));
    }
}
