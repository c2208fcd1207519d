package duo.testkit;

import duo.api.event.DatabaseListener;
import duo.api.event.StatementEvent;
import duo.api.event.TransactionEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Records what a database sends, so that tests can count it. Give it to {@link duo.api.DatabaseBuilder#listener}. Thread-safe.
 *
 * @since 0.1.0
 */
public final class RecordedStatements implements DatabaseListener {
    private final List<StatementEvent> statements = new CopyOnWriteArrayList<>();
    private final List<TransactionEvent> transactions = new CopyOnWriteArrayList<>();

    /** Creates an empty record. */
    public RecordedStatements() {}

    @Override
    public void afterStatement(StatementEvent event) {
        statements.add(event);
    }

    @Override
    public void onTransaction(TransactionEvent event) {
        transactions.add(event);
    }

    /** Forgets what was recorded. */
    public void clear() {
        statements.clear();
        transactions.clear();
    }

    /**
     * The statements in the order in which they ended.
     *
     * @return a copy
     */
    public List<StatementEvent> statements() {
        return List.copyOf(statements);
    }

    /**
     * The texts of the statements in the order in which they ended.
     *
     * @return a copy
     */
    public List<String> texts() {
        return statements.stream().map(StatementEvent::sql).toList();
    }

    /**
     * The steps of transactions in their order.
     *
     * @return a copy
     */
    public List<TransactionEvent.Kind> transactions() {
        return transactions.stream().map(TransactionEvent::kind).toList();
    }

    /**
     * Fails unless so many statements were sent since the last {@link #clear()}; the failure shows them. {@link StatementAssert} can say more.
     *
     * @param expected the number
     */
    public void assertCount(int expected) {
        StatementAssert.assertThat(this).count(expected);
    }
}
