package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Database;
import duo.api.Model;
import duo.api.Session;
import duo.api.Transaction;
import duo.api.error.TransactionException;
import duo.testkit.model.Wallet;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Lent JDBC connections: that of a transaction or session, or one that commits each statement.
 *
 * @since 0.1.0
 */
public abstract class LentConnectionSuite extends ContractSuite {
    private static final String INSERT = "INSERT INTO wallets (owner, balance, version) VALUES ('jdbc', 1, 0)";

    /** For subclasses. */
    protected LentConnectionSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Wallet.class);
    }

    private Model<Wallet> wallets() {
        return db().model(Wallet.class);
    }

    private static Model<Wallet> wallets(Session session) {
        return session.model(Wallet.class);
    }

    private void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(quoted(INSERT)));
        }
    }

    private long count(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(quoted("SELECT COUNT(*) FROM wallets"))) {
            assertTrue(result.next());
            return result.getLong(1);
        }
    }

    /**
     * The connection that a session lends is inside its transaction.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aSessionLendsItsConnection() throws Exception {
        try (Session session = db().openSession()) {
            session.connection(connection -> {
                insert(connection);
                return null;
            });
            assertEquals(1, wallets(session).count());
            assertThrows(
                    TransactionException.class,
                    () -> session.connection(connection -> {
                        connection.commit();
                        return null;
                    }));
            session.rollback();
        }
        assertEquals(0, wallets().count());
    }

    /**
     * Inside a block the database lends the connection of the transaction.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void insideABlockTheConnectionOfTheTransactionIsLent() throws Exception {
        db().inTransaction(tx -> {
            wallets().create(new Wallet("ada", 1));
            db().inConnection(this::insert);
            assertEquals(2L, db().connection(this::count));
            assertEquals(2L, tx.connection(this::count));
            tx.setRollbackOnly();
        });
        assertEquals(0, wallets().count());
    }

    /**
     * Outside a block the lent connection commits each statement.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void outsideABlockTheLentConnectionCommitsEachStatement() throws Exception {
        db().inConnection(connection -> {
            insert(connection);
            assertTrue(connection.getAutoCommit());
            try (Database other = Database.open(url())) {
                assertEquals("jdbc", other.model(Wallet.class).one().owner());
            }
        });
        assertEquals(List.of(), sql.transactions());
    }

    /**
     * A lent connection is neither closed nor ended by the one who borrows it.
     *
     * @throws Exception if something fails that the test does not expect
     */
    @Test
    public void aLentConnectionIsNeitherClosedNorEnded() throws Exception {
        db().inTransaction(tx -> {
            insert(tx);
            assertThrows(
                    TransactionException.class,
                    () -> tx.connection(connection -> {
                        connection.close();
                        return null;
                    }));
            assertThrows(
                    TransactionException.class,
                    () -> tx.connection(connection -> {
                        connection.rollback();
                        return null;
                    }));
            assertThrows(
                    TransactionException.class,
                    () -> tx.connection(connection -> {
                        connection.setAutoCommit(true);
                        return null;
                    }));
            assertEquals(1, wallets().count());
        });
        assertThrows(TransactionException.class, () -> db().inConnection(Connection::close));
        assertEquals(1, wallets().count());
    }

    private void insert(Transaction tx) throws SQLException {
        tx.connection(connection -> {
            insert(connection);
            return null;
        });
    }

    /** An error of the work with a lent connection is thrown on as it is, and the connection comes back. */
    @Test
    public void anErrorOfTheWorkWithALentConnectionIsThrownOn() {
        for (int i = 0; i < 25; i++) {
            SQLException error = new SQLException("mine");
            assertSame(
                    error,
                    assertThrows(
                            SQLException.class,
                            () -> db().inConnection(connection -> {
                                throw error;
                            })));
        }
        assertEquals(0, wallets().count());
    }
}
