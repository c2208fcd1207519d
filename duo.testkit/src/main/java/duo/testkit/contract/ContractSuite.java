package duo.testkit.contract;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

import duo.api.Bulk;
import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.testkit.Needs;
import duo.testkit.RecordedStatements;
import duo.testkit.ScratchDatabase;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The base of the suites: one scratch database for a suite, with its tables empty before each test and the statements recorded.
 *
 * @since 0.1.0
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractSuite {
    /** What the database sent since the test began. */
    protected final RecordedStatements sql = new RecordedStatements();

    /** Finds the contract that the suite is a part of. */
    @RegisterExtension
    final BeforeAllCallback beginning = context -> contract = context.getRequiredTestInstances()
            .findInstance(DialectContract.class)
            .orElseThrow();

    private DialectContract contract;
    private ScratchDatabase scratch;
    private Database database;

    /** For subclasses. */
    @SuppressWarnings("NullAway.Init") // set before all tests
    protected ContractSuite() {}

    /**
     * Makes an empty database, as the contract does it.
     *
     * @return the database, to be closed
     */
    protected final ScratchDatabase createDatabase() {
        return contract.createDatabase();
    }

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

    /** Creates the tables of {@link #models()}; those of the models as Duo makes them unless overridden. */
    protected void createTables() {
        database.createAll(models());
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

    /**
     * SQL of a test with its names quoted as the database does it, because one that is left to fold them would not find the tables of Duo.
     *
     * @param text SQL with keywords, types and functions in capitals; what begins with a small letter or stands between double quotes is a
     *     name, except in text, in comments and behind the colon of a value
     * @return the same with all names quoted
     */
    protected final String quoted(String text) {
        return ServerDialect.quoted(database, text);
    }

    /** Sends statements past Duo, by JDBC alone. */
    static void execute(Database database, String... statements) throws SQLException {
        database.<SQLException>inConnection(connection -> {
            try (Statement plain = connection.createStatement()) {
                for (String statement : statements) {
                    plain.execute(statement);
                }
            }
        });
    }

    /** Creates database and tables. */
    @BeforeAll
    public final void openDatabase() {
        scratch = createDatabase();
        scratch.onStep(getClass().getSimpleName());
        database = configure(scratch.builder().listener(sql)).open();
        createTables();
    }

    /**
     * Skips a test of what the database lacks, empties the tables and forgets the statements.
     *
     * @param test the test
     */
    @BeforeEach
    public final void prepare(TestInfo test) {
        String step = step(test);
        scratch.onStep("before " + step);
        Stream.of(findAnnotation(getClass(), Needs.class), findAnnotation(test.getTestMethod(), Needs.class))
                .flatMap(Optional::stream)
                .flatMap(needs -> Stream.of(needs.value()))
                .filter(scratch.lacks()::contains)
                .findFirst()
                .ifPresent(missing -> Assumptions.abort(database.dialect() + " has no " + missing.title()));
        emptyTables();
        scratch.onStep(step);
    }

    private String step(TestInfo test) {
        String method = test.getTestMethod().orElseThrow().getName();
        return getClass().getSimpleName() + "." + method
                + (test.getDisplayName().startsWith(method) ? "" : " " + test.getDisplayName());
    }

    private void emptyTables() {
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
