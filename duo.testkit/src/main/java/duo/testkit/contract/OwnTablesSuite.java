package duo.testkit.contract;

import duo.testkit.model.schema.Elsewhere;
import duo.testkit.model.schema.LongNames;
import duo.testkit.model.schema.Member;
import duo.testkit.model.schema.Ring;
import duo.testkit.model.schema.Shaped;
import duo.testkit.model.schema.Shelf;
import duo.testkit.model.schema.Sparse;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;

/**
 * What suites share whose tests create their tables themselves: they begin without any, and what a test has created is dropped.
 *
 * @since 0.1.0
 */
public abstract class OwnTablesSuite extends ContractSuite {
    /** A table, and those that refer to it by each rule. */
    static final List<Class<?>> SHELVES = List.of(
            Shelf.class, Shelf.Cascading.class, Shelf.Restricting.class, Shelf.Nulling.class, Shelf.Plain.class);

    /** Tables with constraints of each kind. */
    static final List<Class<?>> CONSTRAINED = together(
            List.of(
                    Member.class,
                    Shaped.class,
                    Ring.First.class,
                    Ring.Second.class,
                    Ring.Third.class,
                    LongNames.class,
                    Sparse.class,
                    Sparse.Target.class,
                    Sparse.Source.class),
            SHELVES);

    /** For subclasses. */
    protected OwnTablesSuite() {}

    /** The classes of two lists. */
    static List<Class<?>> together(List<Class<?>> some, List<Class<?>> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The models whose tables the tests create.
     *
     * @return record and entity classes
     */
    protected abstract List<Class<?>> created();

    /** {@inheritDoc} None, because the tests create them. */
    @Override
    protected final List<Class<?>> models() {
        return List.of();
    }

    /** Drops what a test has created. */
    @AfterEach
    public final void dropTables() {
        db().dropAll(created());
    }

    /** Runs a test while the schema of {@link Elsewhere} exists; false, without running it, where schemas cannot be created like that. */
    final boolean inSchema(Runnable test) throws SQLException {
        try {
            execute(
                    db(),
                    quoted("DROP SCHEMA IF EXISTS duo_testkit_elsewhere"),
                    quoted("CREATE SCHEMA duo_testkit_elsewhere"));
        } catch (SQLException noSchemas) {
            return false;
        }
        try {
            test.run();
        } finally {
            db().dropAll(Elsewhere.class, Elsewhere.Volume.class);
            execute(db(), quoted("DROP SCHEMA duo_testkit_elsewhere"));
        }
        return true;
    }
}
