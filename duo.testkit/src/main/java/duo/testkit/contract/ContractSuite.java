package duo.testkit.contract;

import duo.api.Bulk;
import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.testkit.RecordedStatements;
import duo.testkit.ScratchDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * The base of the suites: one scratch database for a suite, with its tables empty before each test and the statements recorded.
 *
 * @since 0.1.0
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractSuite {
    /** What the database sent since the test began. */
    protected final RecordedStatements sql = new RecordedStatements();

    private ScratchDatabase scratch;
    private Database database;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before all tests
    protected ContractSuite() {}

    /**
     * Makes an empty database for this suite.
     *
     * @return the database
     */
    protected abstract ScratchDatabase createDatabase();

    /**
     * The models whose tables the suite uses, those that are referred to first.
     *
     * @return record and entity classes
     */
    protected abstract List<Class<?>> models();

    /**
     * Adds settings of the suite; adds none unless overridden.
     *
     * @param builder the builder of the database
     * @return the builder
     */
    protected DatabaseBuilder configure(DatabaseBuilder builder) {
        return builder;
    }

    /**
     * The database under test.
     *
     * @return the database, with the tables of {@link #models()}
     */
    protected final Database db() {
        return database;
    }

    /**
     * The scratch database itself, for what an administrator does to it.
     *
     * @return the database
     */
    protected final ScratchDatabase scratch() {
        return scratch;
    }

    /**
     * The URL of the scratch database, to open it once more.
     *
     * @return the URL
     */
    protected final String url() {
        return scratch.url();
    }

    /** Creates database and tables. */
    @BeforeAll
    public final void openDatabase() {
        scratch = createDatabase();
        database = configure(Database.builder(scratch.url()).listener(sql)).open();
        database.createAll(models());
    }

    /** Empties the tables and forgets the statements. */
    @BeforeEach
    public final void emptyTables() {
        List<Class<?>> last = new ArrayList<>(models());
        Collections.reverse(last);
        last.forEach(model -> database.model(model).deleteBulk(Bulk.unfiltered()));
        sql.clear();
    }

    /** Closes and drops the database. */
    @AfterAll
    public final void dropDatabase() {
        if (database != null) {
            database.close();
        }
        if (scratch != null) {
            scratch.close();
        }
    }
}
