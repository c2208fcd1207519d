package duo.api.spi;

import duo.api.error.UnsupportedFeatureException;
import duo.api.meta.MappedColumn;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One database: how to reach it, how to write its SQL, how to store Java types in it, and what its errors mean. Found by
 * {@link java.util.ServiceLoader}; extend {@link AnsiDialect} rather than implementing this. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface Dialect {

    /**
     * The name of the dialect, in lower case, such as {@code postgresql}.
     *
     * @return the name
     */
    String name();

    /**
     * The URL schemes in lower case, {@link #name()} or aliases of it.
     *
     * @return the schemes
     */
    List<String> schemes();

    /**
     * Whether the database is a file: its URLs are {@code scheme:path}, with or without slashes before the path, rather than
     * {@code scheme://host/name}.
     *
     * @return true for a file, false for a server
     */
    default boolean fileBased() {
        return false;
    }

    /**
     * What JDBC needs to reach a database; touches nothing.
     *
     * @param url the URL, with user and password
     * @param properties driver properties of the user; they win over the tuned defaults
     * @return driver, URL and properties
     * @throws duo.api.error.ConfigurationException if the URL lacks what this database needs
     */
    DriverTarget target(DatabaseUrl url, Map<String, String> properties);

    /**
     * Whether this dialect speaks to a database that a data source leads to.
     *
     * @param productName the name that the driver gives the product
     * @return true if so
     */
    boolean recognises(String productName);

    /**
     * The dialect for the server that was met: flavour and version choose capabilities.
     *
     * @param server the metadata of a connection
     * @return this or a more special dialect
     * @throws SQLException if the driver fails
     * @throws duo.api.error.ConfigurationException if the version is too old; the message names the least one
     */
    default Dialect connected(DatabaseMetaData server) throws SQLException {
        return this;
    }

    /**
     * The dialect for connections that Duo opens itself and so {@linkplain #initialise sets up}; those of a data source of the application are as
     * it made them. Asked of what {@link #connected} gave.
     *
     * @return this, or a dialect that uses what the set-up adds
     */
    default Dialect ofInitialised() {
        return this;
    }

    /**
     * Sets up a new physical connection.
     *
     * @param connection the connection, in auto-commit
     * @throws SQLException if the driver fails
     */
    default void initialise(Connection connection) throws SQLException {}

    /**
     * Whether the database is gone when its last connection closes, so that one is kept open.
     *
     * @param url the URL
     * @return true for a database in memory
     */
    default boolean livesInConnections(DatabaseUrl url) {
        return false;
    }

    /**
     * How many prepared statements Duo keeps per connection.
     *
     * @return the number, 0 where the driver keeps them itself
     */
    default int statementCacheSize() {
        return 0;
    }

    /**
     * Whether the database takes one writer at a time, so that Duo lets writers queue fairly.
     *
     * @return true if so
     */
    default boolean singleWriter() {
        return false;
    }

    /**
     * Begins a transaction.
     *
     * @param connection the connection, in auto-commit
     * @param settings isolation and read only
     * @throws SQLException if the driver fails
     */
    void begin(Connection connection, TransactionSettings settings) throws SQLException;

    /**
     * Commits the transaction.
     *
     * @param connection the connection
     * @throws SQLException if the driver fails
     */
    void commit(Connection connection) throws SQLException;

    /**
     * Rolls the transaction back.
     *
     * @param connection the connection
     * @throws SQLException if the driver fails
     */
    void rollback(Connection connection) throws SQLException;

    /**
     * Brings a connection back to auto-commit and its usual settings after commit or rollback.
     *
     * @param connection the connection
     * @param settings those that the transaction was begun with
     * @throws SQLException if the driver fails
     */
    void end(Connection connection, TransactionSettings settings) throws SQLException;

    /**
     * The statement that sets a savepoint.
     *
     * @param name a plain identifier
     * @return the statement
     */
    String savepoint(String name);

    /**
     * The statement that undoes everything since a savepoint.
     *
     * @param name a plain identifier
     * @return the statement
     */
    String rollbackToSavepoint(String name);

    /**
     * Writes a value that is compared with something: a placeholder, with a cast around it where the database would take the
     * bound value for another type than that of the column.
     *
     * @param value the value
     * @param out takes the text
     */
    default void comparand(Node.Value value, SqlWriter out) {
        out.value(value);
    }

    /**
     * What stands at the end of a SELECT inside a transaction so that it sees rows that others have committed since the
     * transaction began. Empty unless a transaction reads by default from a snapshot that was taken once.
     *
     * @return the clause with a leading space, or empty
     */
    default String currentRead() {
        return "";
    }

    /**
     * The statement that releases a savepoint.
     *
     * @param name a plain identifier
     * @return the statement, or empty where savepoints end by themselves
     */
    Optional<String> releaseSavepoint(String name);

    /**
     * Quotes an identifier.
     *
     * @param identifier the bare name
     * @return the quoted name
     */
    String quote(String identifier);

    /**
     * Whether an empty text, and no bytes, are something else than NULL. Where they are not, Duo refuses to compare with them, and the
     * codecs of the dialect refuse to store them.
     *
     * @return true in standard SQL
     */
    default boolean hasEmptyTexts() {
        return true;
    }

    /**
     * The greatest length of an identifier.
     *
     * @return the number of characters, or of bytes where the database counts these
     */
    int maxIdentifierLength();

    /**
     * How many parameters one statement takes.
     *
     * @return the number
     */
    int maxParameters();

    /**
     * How many rows one INSERT takes.
     *
     * @return the number, 1 where there is no multi-row form
     */
    default int maxInsertRows() {
        return Integer.MAX_VALUE;
    }

    /**
     * The table of types.
     *
     * @return one row for each Java type
     */
    TypeTable types();

    /**
     * How JSON text is stored.
     *
     * @return the mapping of JSON text
     */
    TypeMapping<String> json();

    /**
     * How a list of scalars is stored in an array.
     *
     * @param element the mapping of its elements
     * @param <E> the type of an element
     * @return the mapping, or empty where there are no arrays: Duo stores JSON text then
     */
    default <E> Optional<TypeMapping<List<E>>> array(TypeMapping<E> element) {
        return Optional.empty();
    }

    /**
     * How generated values come back from an insert.
     *
     * @return the way
     */
    KeyRetrieval keyRetrieval();

    /**
     * Writes an insert.
     *
     * @param insert the insert
     * @param out takes the text
     */
    void insert(Insert insert, SqlWriter out);

    /**
     * Writes an insert that skips rows of which others took the key meanwhile, where the database can do that without hiding other
     * errors; else an insert that fails then.
     *
     * @param insert the insert, which gives nothing back: its {@link Insert#returning} is empty
     * @param key the columns of the key, or of a unique index
     * @param out takes the text
     */
    default void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out) {
        insert(insert, out);
    }

    /**
     * Writes an upsert.
     *
     * @param upsert the upsert
     * @param out takes the text
     */
    void upsert(Upsert upsert, SqlWriter out);

    /**
     * Writes what follows a SELECT to take a slice of its rows.
     *
     * @param limit the number of rows, or empty for all
     * @param offset the rows to skip, or empty for none
     * @param ordered whether the SELECT has an ORDER BY
     * @param out takes the text, with a leading space
     */
    void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out);

    /**
     * Writes the match of a text.
     *
     * @param match the match
     * @param out takes the text
     */
    void textMatch(Node.TextMatch match, SqlWriter out);

    /**
     * How expressions are written.
     *
     * @return the syntax
     */
    ExpressionSyntax expressions();

    /**
     * How queries are combined and lock what they read.
     *
     * @return the syntax
     */
    QuerySyntax queries();

    /**
     * Writes a condition that is always true or false.
     *
     * @param value which
     * @param out takes the text
     */
    void constant(boolean value, SqlWriter out);

    /**
     * How tables are created and dropped.
     *
     * @return the syntax
     */
    SchemaSyntax schema();

    /**
     * Whether a table exists.
     *
     * @param connection the connection
     * @param schema the schema, or empty for the default one
     * @param table the bare name
     * @return true if it does
     * @throws SQLException if the driver fails
     */
    boolean tableExists(Connection connection, String schema, String table) throws SQLException;

    /**
     * How the database says what it has.
     *
     * @return the introspection
     */
    Introspection introspection();

    /**
     * How the database grants locks by name.
     *
     * @return the locks
     * @throws duo.api.error.UnsupportedFeatureException if it has none, unless overridden
     */
    default AdvisoryLocks advisoryLocks() {
        throw new UnsupportedFeatureException(
                name() + " has no locks by name; lock a row that all know instead, with forUpdate()");
    }

    /**
     * Asks the database to end a running statement. Called from another thread, and again while the statement still runs: one that
     * had not reached the database at the first call is ended by a later one.
     *
     * @param statement the statement that runs
     * @throws SQLException if the driver fails
     */
    default void cancel(Statement statement) throws SQLException {
        statement.cancel();
    }

    /**
     * Whether a statement inside a transaction can leave its rows in the database until they are asked for, while others run on the
     * same connection. Where it cannot, streams fetch page after page.
     *
     * @return true if so
     */
    default boolean hasCursors() {
        return false;
    }

    /**
     * Prepares a statement inside a transaction that leaves its rows in the database until they are asked for. Asked only where
     * {@link #hasCursors()} is true.
     *
     * @param connection the connection
     * @param sql the text
     * @param rows how many rows are fetched at once
     * @return the statement
     * @throws SQLException if the driver fails
     */
    default PreparedStatement prepareCursor(Connection connection, String sql, int rows) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setFetchSize(rows);
        return statement;
    }

    /**
     * Whether a statement that failed inside a transaction ended that, so that what was written before is gone. Where later
     * statements would then be committed one by one, the dialect begins another transaction here, which is rolled back.
     *
     * @param connection the connection of the transaction
     * @param failure what the error meant
     * @return true if the transaction has ended, or may have
     * @throws SQLException if the driver fails
     */
    default boolean endedTransaction(Connection connection, Failure failure) throws SQLException {
        return failure == Failure.DEADLOCK || failure == Failure.SERIALIZATION;
    }

    /**
     * What an error of the driver means.
     *
     * @param error the error
     * @return its meaning; for {@link Failure#OTHER} Duo goes by what the standard says of the SQLSTATE, and JDBC of the class of the error
     */
    Failure classify(SQLException error);

    /**
     * Where the text of SQL differs from the standard in what is quoted, commented or divided.
     *
     * @return the differences
     */
    default Set<LexicalFeature> lexicalFeatures() {
        return Set.of();
    }

    /**
     * The codec that reads a column of which only the database knows the type, for instance one that raw SQL computes. It gives one of
     * the usual classes of Java and loses nothing.
     *
     * @param jdbcType the constant of {@link java.sql.Types} that the driver names
     * @param typeName the type in the database's words
     * @return the codec
     */
    default Codec<?> columnReader(int jdbcType, String typeName) {
        return ColumnReaders.of(jdbcType);
    }

    /**
     * What stands at the end of an INSERT of a user so that it answers with a generated column.
     *
     * @param column the bare name of the column
     * @return the clause with a leading space, or empty where JDBC's generated keys give it
     */
    default Optional<String> keyClause(String column) {
        return keyRetrieval() == KeyRetrieval.RETURNING ? Optional.of(" RETURNING " + quote(column)) : Optional.empty();
    }

    /**
     * The call that an INSERT of a user becomes so that its last placeholder takes a generated column; asked for where inserts are calls, by
     * {@link KeyRetrieval#OUT_PARAMETERS}.
     *
     * @param insert the statement, without a semicolon at its end
     * @param column the bare name of the column
     * @return the call
     */
    default String insertForKey(String insert, String column) {
        throw new UnsupportedOperationException(name() + " gives no keys in parameters");
    }

    /**
     * The JDBC type with which NULL is bound where nothing says what type it has.
     *
     * @return a constant of {@link java.sql.Types}
     */
    default int untypedNull() {
        return Types.NULL;
    }
}
