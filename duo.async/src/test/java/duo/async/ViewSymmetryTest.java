package duo.async;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Call;
import duo.api.Combined;
import duo.api.Database;
import duo.api.Fetch;
import duo.api.Links;
import duo.api.Model;
import duo.api.Models;
import duo.api.Query;
import duo.api.QueryStatement;
import duo.api.Select;
import duo.api.Session;
import duo.api.SqlQuery;
import duo.api.SqlStatement;
import duo.api.Transaction;
import duo.api.Work;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ViewSymmetryTest {
    private static boolean takes(Method method, Class<?>... types) {
        return Arrays.stream(method.getParameterTypes())
                .anyMatch(parameter -> Set.of(types).contains(parameter));
    }

    @Test
    void databases() {
        // A transaction is bound to its function, so begin() and work without a handle have no twins; work under a lock
        // gives a future, also one without a result; the view lives as long as its database; call and run take blocking
        // code to the asynchronous side.
        Predicate<Method> exempt = method ->
                Set.of("begin", "options", "close", "blocking", "call", "run").contains(method.getName())
                        || takes(method, Work.class)
                        || (method.getName().equals("transaction") && takes(method, Call.class));
        assertThat(ViewSymmetry.differences(Database.class, AsyncDatabase.class, exempt))
                .isEmpty();
    }

    @Test
    void transactions() {
        // The future of the function ends it, and blocks inside have functions, too. Actions may be asynchronous on
        // top.
        Predicate<Method> exempt =
                method -> Set.of("begin", "transaction", "inTransaction", "commit", "rollback", "close")
                                .contains(method.getName())
                        || takes(method, Supplier.class);
        assertThat(ViewSymmetry.differences(Transaction.class, AsyncTransaction.class, exempt))
                .isEmpty();
    }

    @Test
    void actionsAfterATransactionMayBeAsynchronous() throws Exception {
        for (String name : Set.of("onCommit", "onRollback")) {
            Method method = AsyncTransaction.class.getMethod(name, Supplier.class);
            assertThat(method.getGenericParameterTypes()[0].getTypeName())
                    .contains(CompletionStage.class.getSimpleName());
        }
    }

    @Test
    void sessions() {
        assertThat(ViewSymmetry.differences(Session.class, AsyncSession.class, method -> false))
                .isEmpty();
    }

    @Test
    void whereModelsAreFound() {
        assertThat(ViewSymmetry.differences(Models.class, AsyncModels.class, method -> false))
                .isEmpty();
    }

    @Test
    void models() {
        assertThat(ViewSymmetry.differences(Model.class, AsyncModel.class, method -> false))
                .isEmpty();
    }

    @Test
    void links() {
        assertThat(ViewSymmetry.differences(Links.class, AsyncLinks.class, method -> false))
                .isEmpty();
    }

    @Test
    void queries() {
        assertThat(ViewSymmetry.differences(Query.class, AsyncQuery.class, method -> false))
                .isEmpty();
    }

    @Test
    void selects() {
        assertThat(ViewSymmetry.differences(Select.class, AsyncSelect.class, method -> false))
                .isEmpty();
        assertThat(ViewSymmetry.differences(Combined.class, AsyncCombined.class, method -> false))
                .isEmpty();
    }

    @Test
    void fetches() {
        assertThat(ViewSymmetry.differences(Fetch.class, AsyncFetch.class, method -> false))
                .isEmpty();
    }

    @Test
    void statementsOfUsers() {
        assertThat(ViewSymmetry.differences(SqlStatement.class, AsyncSqlStatement.class, method -> false))
                .isEmpty();
        assertThat(ViewSymmetry.differences(SqlQuery.class, AsyncSqlQuery.class, method -> false))
                .isEmpty();
        assertThat(ViewSymmetry.differences(QueryStatement.class, AsyncQueryStatement.class, method -> false))
                .isEmpty();
    }

    /** A blocking side with one method that has a twin and four whose twins are wrong. */
    public interface Blocking {
        long fine(String text);

        long gone();

        void otherResult();

        String otherParameter(int number);

        String otherName(String name);
    }

    /** Its imperfect twin. */
    public interface Async {
        CompletableFuture<Long> fine(String text);

        CompletableFuture<Integer> otherResult();

        CompletableFuture<String> otherParameter(long number);

        CompletableFuture<String> otherName(String text);

        CompletableFuture<String> extra();
    }

    @Test
    void eachDifferenceIsNoticed() {
        assertThat(ViewSymmetry.differences(Blocking.class, Async.class, method -> false))
                .containsExactlyInAnyOrder(
                        "Async lacks CompletableFuture<Long> gone()",
                        "Async lacks CompletableFuture<Void> otherResult()",
                        "Async lacks CompletableFuture<String> otherParameter(int number)",
                        "Async lacks CompletableFuture<String> otherName(String name)",
                        "Blocking has no twin of CompletableFuture<Integer> otherResult()",
                        "Blocking has no twin of CompletableFuture<String> otherParameter(long number)",
                        "Blocking has no twin of CompletableFuture<String> otherName(String text)",
                        "Blocking has no twin of CompletableFuture<String> extra()");
    }
}
