package duo.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workloads as a careful developer writes them by hand: prepared, by position, one batch for many rows. */
final class JdbcWorkload implements Workload {
    private static final String COLUMNS = "id, name, city, visits, balance, note, since";
    private static final String INSERT =
            "INSERT INTO customers (name, city, visits, balance, note, since) VALUES (?, ?, ?, ?, ?, ?)";

    private final HikariDataSource pool;
    private final JdbcTypes types;
    private final DuoWorkload tables;

    JdbcWorkload(String duoUrl, JdbcTarget target) {
        this.tables = new DuoWorkload(duoUrl);
        this.types = target.types();
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(target.url());
        target.properties().forEach(config::addDataSourceProperty);
        config.setMaximumPoolSize(2);
        this.pool = new HikariDataSource(config);
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T with(Work<T> work) {
        try (Connection connection = pool.getConnection()) {
            return work.on(connection);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Both sides work on the same tables and rows. */
    @Override
    public void prepare() {
        tables.prepare();
    }

    @Override
    public Customer findById(long id) {
        return with(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT " + COLUMNS + " FROM customers WHERE id = ?")) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    row.next();
                    return read(row);
                }
            }
        });
    }

    private Customer read(ResultSet row) throws SQLException {
        return new Customer(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getInt(4),
                types.decimal(row, 5),
                row.getString(6),
                types.instant(row, 7));
    }

    private List<Customer> readAll(ResultSet rows) throws SQLException {
        List<Customer> all = new ArrayList<>();
        while (rows.next()) {
            all.add(read(rows));
        }
        return all;
    }

    @Override
    public List<Customer> listThousand() {
        return with(connection -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT " + COLUMNS + " FROM customers ORDER BY id LIMIT 1000")) {
                try (ResultSet rows = statement.executeQuery()) {
                    return readAll(rows);
                }
            }
        });
    }

    @Override
    public List<Customer> filterOrderLimit(String city) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("SELECT " + COLUMNS
                    + " FROM customers WHERE city = ? AND visits >= ? ORDER BY visits DESC, id LIMIT 20")) {
                statement.setString(1, city);
                statement.setInt(2, 10);
                try (ResultSet rows = statement.executeQuery()) {
                    return readAll(rows);
                }
            }
        });
    }

    @Override
    public Customer insertOne(Customer customer) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
                bind(statement, customer);
                statement.executeUpdate();
                return withKeys(statement, List.of(customer)).get(0);
            }
        });
    }

    @Override
    public List<Customer> insertThousand(List<Customer> customers) {
        return with(connection -> {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(INSERT, Statement.RETURN_GENERATED_KEYS)) {
                for (Customer customer : customers) {
                    bind(statement, customer);
                    statement.addBatch();
                }
                statement.executeBatch();
                List<Customer> stored = withKeys(statement, customers);
                connection.commit();
                return stored;
            } finally {
                connection.setAutoCommit(true);
            }
        });
    }

    private void bind(PreparedStatement statement, Customer customer) throws SQLException {
        statement.setString(1, customer.name());
        statement.setString(2, customer.city());
        statement.setInt(3, customer.visits());
        types.bindDecimal(statement, 4, customer.balance());
        statement.setString(5, customer.note());
        types.bindInstant(statement, 6, customer.since());
    }

    /** Some drivers give the key of the last row of a batch alone; the others are then unknown to the program. */
    private static List<Customer> withKeys(PreparedStatement statement, List<Customer> customers) throws SQLException {
        List<Customer> stored = new ArrayList<>(customers.size());
        try (ResultSet keys = statement.getGeneratedKeys()) {
            for (Customer customer : customers) {
                @Nullable Long key = keys.next() ? (Long) keys.getLong(1) : null;
                stored.add(new Customer(
                        key,
                        customer.name(),
                        customer.city(),
                        customer.visits(),
                        customer.balance(),
                        customer.note(),
                        customer.since()));
            }
        }
        return stored;
    }

    @Override
    public Customer updateOne(Customer customer) {
        return with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(
                    "UPDATE customers SET name = ?, city = ?, visits = ?, balance = ?, note = ?, since = ? WHERE id = ?")) {
                bind(statement, customer);
                statement.setObject(7, customer.id());
                statement.executeUpdate();
                return customer;
            }
        });
    }

    @Override
    public void shrink() {
        tables.shrink();
    }

    @Override
    public void close() {
        pool.close();
        tables.close();
    }
}
