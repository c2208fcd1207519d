package duo.testkit;

import duo.api.Database;
import duo.api.Transaction;
import duo.api.error.SqlSyntaxException;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The open database of {@link DatabaseExtension}, which closes it with the test or class that it was opened for. */
final class TestedDatabase implements AutoCloseable {
    private final Database database;
    private final RecordedStatements sql;
    private final List<Class<?>> models;
    private final Consumer<Database> rows;
    private final boolean rolledBack;
    private boolean fresh;
    private @Nullable Transaction transaction;

    TestedDatabase(
            Database database,
            RecordedStatements sql,
            List<Class<?>> models,
            Consumer<Database> rows,
            boolean rolledBack) {
        this.database = database;
        this.sql = sql;
        this.models = models;
        this.rows = rows;
        this.rolledBack = rolledBack;
    }

    Database database() {
        return database;
    }

    RecordedStatements sql() {
        return sql;
    }

    /** Makes the tables and their rows; closes the database where that fails. */
    void fill() {
        try {
            models.forEach(this::refuseRows);
        } catch (RuntimeException | Error failed) {
            database.close();
            throw failed;
        }
        try {
            renew();
        } catch (RuntimeException | Error failed) {
            close();
            throw failed;
        }
    }

    private void refuseRows(Class<?> model) {
        boolean holdsRows;
        try {
            holdsRows = database.model(model).exists();
        } catch (SqlSyntaxException missing) {
            return;
        }
        if (holdsRows) {
            throw new IllegalStateException("The table of " + model.getSimpleName()
                    + " is there already and holds rows; tests would drop it, so give them a database of their own");
        }
    }

    private void renew() {
        database.dropAll(models);
        database.createAll(models);
        rows.accept(database);
        fresh = true;
    }

    /** A test begins. */
    void begin() {
        if (rolledBack) {
            transaction = database.begin();
        } else if (!fresh) {
            renew();
        }
        fresh = false;
        sql.clear();
    }

    /** A test ends. */
    void end() {
        if (transaction != null) {
            transaction.close();
            transaction = null;
        }
    }

    @Override
    public void close() {
        try (database) {
            database.dropAll(models);
        }
    }
}
