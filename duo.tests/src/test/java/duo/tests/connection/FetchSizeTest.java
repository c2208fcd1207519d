package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.Database;
import duo.api.Query;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the driver is told of the number of rows that it fetches at once. */
class FetchSizeTest {
    private final List<Integer> told = new CopyOnWriteArrayList<>();
    private boolean failing;

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theDriverIsToldByQueriesAndTheirStatements(TestEngine engine) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database database = Database.of(watched(fresh))) {
            database.createAll(Entry.class);
            database.model(Entry.class).createBulk(List.of(Entry.titled("a"), Entry.titled("b")));
            Query<Entry> query =
                    database.model(Entry.class).orderBy(Entry_.title.asc()).fetchSize(7);
            told.clear();
            assertThat(query.all()).hasSize(2);
            assertThat(told).containsExactly(7, 0);
            told.clear();
            assertThat(query.statement().all()).hasSize(2);
            assertThat(query.statement().append("-- all").rows().all()).hasSize(2);
            assertThat(told).containsExactly(7, 0, 7, 0);
            told.clear();
            assertThat(database.model(Entry.class).statement().all()).hasSize(2);
            assertThat(told).isEmpty();
        }
    }

    /** A statement that failed is not kept, and its error is the one that is told. */
    @ParameterizedTest
    @MethodSource("engines")
    void theErrorOfTheStatementIsTold(TestEngine engine) {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database database = Database.of(watched(fresh))) {
            database.createAll(Entry.class);
            database.model(Entry.class).create(Entry.titled("a"));
            Query<Entry> query = database.model(Entry.class).fetchSize(7);
            told.clear();
            failing = true;
            assertThatThrownBy(query::all).hasMessageContaining("no rows today");
            assertThatThrownBy(() -> query.statement().all()).hasMessageContaining("no rows today");
            failing = false;
            assertThat(query.all()).hasSize(1);
            assertThat(told).containsExactly(7, 7, 7, 0);
        }
    }

    private SharedDataSource watched(FreshDatabase fresh) {
        return new SharedDataSource(fresh, true) {
            @Override
            public Connection getConnection() throws SQLException {
                return watched(Connection.class, super.getConnection());
            }
        };
    }

    private <T> T watched(Class<T> type, T object) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    if (method.getName().equals("setFetchSize")) {
                        told.add((Integer) given[0]);
                    }
                    if (failing && method.getName().equals("setFetchSize") && given[0].equals(0)) {
                        throw new SQLException("nothing can be set any more");
                    }
                    if (failing && method.getName().startsWith("execute")) {
                        throw new SQLException("no rows today");
                    }
                    try {
                        Object result = method.invoke(object, given);
                        return result instanceof PreparedStatement statement && type == Connection.class
                                ? watched(PreparedStatement.class, statement)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
