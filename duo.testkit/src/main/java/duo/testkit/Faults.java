package duo.testkit;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Faults at known places, for tests of what an application does when its database fails: an error at the third statement, a connection that is lost, an
 * answer that comes late, a commit that is refused.
 *
 * <pre>{@code
 * Faults faults = new Faults();
 * Database db = Database.of(faults.around(dataSource));
 * faults.at("UPDATE", 2).fails("40001");
 * }</pre>
 *
 * <p>A fault strikes once. Statements that set connections up or begin transactions are not counted. Thread-safe.
 *
 * @since 0.1.0
 */
public final class Faults {
    private static final Set<String> COUNTED =
            Set.of("SELECT", "INSERT", "UPDATE", "DELETE", "MERGE", "REPLACE", "WITH", "VALUES");

    private final List<Place> places = new CopyOnWriteArrayList<>();

    /** What happens at a place. */
    @FunctionalInterface
    interface Effect {
        void strike(Connection connection) throws SQLException;
    }

    private static final class Place {
        private final Predicate<String> statements;
        private final Effect effect;
        private final AtomicInteger left;

        Place(Predicate<String> statements, int nth, Effect effect) {
            this.statements = statements;
            this.left = new AtomicInteger(nth);
            this.effect = effect;
        }

        boolean reached(String sql) {
            return statements.test(sql) && left.decrementAndGet() <= 0;
        }
    }

    /** Without faults. */
    public Faults() {}

    /**
     * Puts the faults between Duo and a data source.
     *
     * @param source the data source of a driver or a pool
     * @return a data source whose connections have the faults
     */
    public DataSource around(DataSource source) {
        return FaultyJdbc.around(Objects.requireNonNull(source, "source"), this);
    }

    /**
     * A statement that reads or writes rows.
     *
     * @param nth which one from now on, on all connections; 1 for the next
     * @return says what happens there
     */
    public Fault at(int nth) {
        return new Fault(this, Faults::isCounted, checked(nth));
    }

    /**
     * A statement that holds a text.
     *
     * @param text a part of the SQL, such as {@code INSERT} or the name of a table, in any case
     * @param nth which of them from now on, on all connections; 1 for the next
     * @return says what happens there
     */
    public Fault at(String text, int nth) {
        String part = text.toUpperCase(Locale.ROOT);
        return new Fault(
                this, sql -> isCounted(sql) && sql.toUpperCase(Locale.ROOT).contains(part), checked(nth));
    }

    /**
     * The next commit.
     *
     * @return says what happens in place of it
     */
    public Fault atCommit() {
        return new Fault(this, FaultyJdbc.COMMIT::equals, 1);
    }

    /** Forgets the faults that have not struck. */
    public void clear() {
        places.clear();
    }

    /**
     * Whether all faults have struck, so that a test knows that it tested something.
     *
     * @return whether none is left
     */
    public boolean haveStruck() {
        return places.isEmpty();
    }

    private static int checked(int nth) {
        if (nth < 1) {
            throw new IllegalArgumentException("Statements are counted from 1, not " + nth);
        }
        return nth;
    }

    private static boolean isCounted(String sql) {
        String[] words = sql.strip().split("[\\s(]", 2);
        return COUNTED.contains(words[0].toUpperCase(Locale.ROOT));
    }

    private void add(Place place) {
        places.add(place);
    }

    /** A statement is about to be sent. Of several faults that are due, one strikes; the others wait for the next statement like it. */
    void reached(String sql, Connection connection) throws SQLException {
        List<Place> due = places.stream().filter(place -> place.reached(sql)).toList();
        for (Place place : due) {
            if (places.remove(place)) {
                place.effect.strike(connection);
                return;
            }
        }
    }

    /**
     * Says what happens at a place.
     *
     * @since 0.1.0
     */
    public static final class Fault {
        private final Faults faults;
        private final Predicate<String> statements;
        private final int nth;

        private Fault(Faults faults, Predicate<String> statements, int nth) {
            this.faults = faults;
            this.statements = statements;
            this.nth = nth;
        }

        /**
         * It is not sent but fails.
         *
         * @param error the error of the driver
         */
        public void fails(SQLException error) {
            Objects.requireNonNull(error, "error");
            add(connection -> {
                throw error;
            });
        }

        /**
         * It is not sent but fails.
         *
         * @param sqlState five characters, such as {@code 40001} for a serialization failure
         */
        public void fails(String sqlState) {
            fails(new SQLException("A fault of the test", Objects.requireNonNull(sqlState, "sqlState")));
        }

        /** The connection is lost before it is sent; the error has the state {@code 08006}. */
        public void disconnects() {
            add(connection -> {
                connection.close();
                throw new SQLException("A fault of the test: the connection is lost", "08006");
            });
        }

        /**
         * It is sent later. The thread waits; an interrupt ends the waiting and is kept.
         *
         * @param delay how long it is held back
         */
        public void delays(Duration delay) {
            add(connection -> {
                try {
                    TimeUnit.NANOSECONDS.sleep(delay.toNanos());
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        private void add(Effect effect) {
            faults.add(new Place(statements, nth, effect));
        }
    }
}
