package duo.tests.transaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import duo.api.Database;
import duo.api.Model;
import duo.api.error.SerializationFailureException;
import duo.api.error.UnsupportedFeatureException;
import duo.testkit.model.Wallet;
import duo.testkit.model.types.Keyed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/**
 * A cluster of Galera, of which {@code DUO_TEST_GALERA_URLS} names two nodes by the URLs of an empty database, with a comma between; {@code
 * duo.tests/galera/run} starts one. Skipped without the variable.
 */
class GaleraTest {
    private static final String VARIABLE = "DUO_TEST_GALERA_URLS";
    private static final String WAITS_FOR_OTHERS = "SET SESSION wsrep_sync_wait = 15";

    private static void onTwoNodes(BiConsumer<Database, Database> test) {
        String[] urls = Optional.ofNullable(System.getenv(VARIABLE)).orElse("").split(",", -1);
        assumeTrue(urls.length == 2, VARIABLE + " names no two nodes");
        try (Database one = Database.open(urls[0].strip());
                Database two = Database.open(urls[1].strip())) {
            one.createAll(Wallet.class, Keyed.Sequence.class);
            try {
                test.accept(one, two);
            } finally {
                one.dropAll(Wallet.class, Keyed.Sequence.class);
            }
        }
    }

    /** Sends something on the other node, which has seen before what this one has committed. */
    private static void on(Database node, Runnable work) {
        node.transaction(() -> {
            node.sql(WAITS_FOR_OTHERS).execute();
            node.sql("SELECT 1").rows().all();
            work.run();
        });
    }

    @Test
    void aConflictThatTheCommitFindsIsASerializationFailure() {
        onTwoNodes((one, two) -> {
            Model<Wallet> wallets = one.model(Wallet.class);
            Wallet ada = wallets.create(new Wallet("ada", 1));
            Wallet bob = new Wallet("bob", 5);
            List<String> ends = new ArrayList<>();
            assertThatThrownBy(() -> one.inTransaction(tx -> {
                        tx.onRollback(() -> ends.add("rolled back"));
                        ada.deposit(10);
                        wallets.save(ada);
                        wallets.save(bob);
                        rename(two, "ada", "eve");
                    }))
                    .isInstanceOf(SerializationFailureException.class)
                    .satisfies(failed -> assertThat(((SerializationFailureException) failed).sqlState())
                            .contains("40001"));
            assertThat(ends).containsExactly("rolled back");
            assertThat(bob.isNew()).isTrue();
            assertThat(bob.id()).isNull();
            assertThat(ada.version()).isZero();
            assertThat(wallets.one().owner()).isEqualTo("eve");
            assertThat(wallets.one().balance()).isEqualTo(1);
        });
    }

    @Test
    void theWholeTransactionIsTriedAgain() {
        onTwoNodes((one, two) -> {
            Model<Wallet> wallets = one.model(Wallet.class);
            long key =
                    Objects.requireNonNull(wallets.create(new Wallet("ada", 1)).id());
            List<String> seen = new ArrayList<>();
            List<Exception> failed = new ArrayList<>();
            CommitConflictTest.withRetries(one, 3, failed::add, () -> {
                Wallet ada = wallets.get(key).orElseThrow();
                seen.add(ada.owner());
                ada.deposit(10);
                wallets.save(ada);
                if (seen.size() == 1) {
                    rename(two, "ada", "eve");
                }
                return ada;
            });
            assertThat(seen).containsExactly("ada", "eve");
            assertThat(failed).singleElement().isInstanceOf(SerializationFailureException.class);
            assertThat(wallets.one().balance()).isEqualTo(11);
            assertThat(wallets.one().owner()).isEqualTo("eve");
        });
    }

    private static void rename(Database node, String from, String to) {
        on(
                node,
                () -> assertThat(node.sql("UPDATE wallets SET owner = :to WHERE owner = :from")
                                .bind("to", to)
                                .bind("from", from)
                                .execute())
                        .isEqualTo(1));
    }

    /** GET_LOCK is of the node alone: the other one grants the lock, too. */
    @Test
    void locksByNameAreRefused() {
        onTwoNodes((one, two) -> {
            for (Database node : List.of(one, two)) {
                List<String> entered = new ArrayList<>();
                for (Duration limit : List.of(Duration.ZERO, Duration.ofMinutes(1))) {
                    assertThatThrownBy(() -> node.locked("nightly", limit, () -> entered.add("nightly")))
                            .isInstanceOf(UnsupportedFeatureException.class)
                            .hasMessageContaining("Galera")
                            .hasMessageContaining("'nightly'");
                }
                assertThat(entered).isEmpty();
                assertThat(node.model(Wallet.class).count()).isZero();
            }
        });
    }

    @Test
    void keysOfBothNodesAreDifferent() {
        onTwoNodes((one, two) -> {
            Set<Object> keys = new HashSet<>();
            Set<Object> numbers = new HashSet<>();
            for (Database node : List.of(one, two, one, two)) {
                on(node, () -> {
                    List<Wallet> wallets = new ArrayList<>();
                    List<Keyed.Sequence> sequences = new ArrayList<>();
                    for (int i = 0; i < 5; i++) {
                        wallets.add(new Wallet("owner " + keys.size() + " " + i, i));
                        sequences.add(new Keyed.Sequence(null, "title " + i));
                    }
                    node.model(Wallet.class)
                            .createBulk(wallets)
                            .forEach(wallet -> keys.add(Objects.requireNonNull(wallet.id())));
                    node.model(Keyed.Sequence.class).createBulk(sequences).forEach(row -> numbers.add(row.id()));
                });
            }
            assertThat(keys).hasSize(20);
            assertThat(numbers).hasSize(20);
            assertThat(one.model(Wallet.class).count()).isEqualTo(20);
        });
    }
}
