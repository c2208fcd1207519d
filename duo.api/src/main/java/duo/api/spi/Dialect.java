package duo.api.spi;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * One database: who it is, the limits of its names and statements, what its errors mean, and one piece for each thing that databases do in
 * different ways. Found by {@link java.util.ServiceLoader}; extend {@link AnsiDialect} rather than implementing this. Stateless and thread-safe.
 *
 * <p>There is one way for each kind of difference. What some databases lack and Duo then refuses is a {@link Support}, with the words of the
 * refusal. What they lack and Duo then does in another way is an {@link java.util.Optional}. Where they have one of two forms, a method answers
 * true or false. A single form of a statement that cannot be written is refused by the method that would write it, with an {@link
 * duo.api.error.UnsupportedFeatureException}.
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
     * Whether this dialect speaks to a database that a data source leads to.
     *
     * @param productName the name that the driver gives the product
     * @return true if so
     */
    boolean recognises(String productName);

    /**
     * The dialect for the server that was met: flavour and version choose what it has.
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
     * The dialect for connections that Duo opens itself and so {@linkplain Connector#initialise sets up}; those of a data source of the
     * application are as it made them. Asked of what {@link #connected} gave.
     *
     * @return this, or a dialect that uses what the set-up adds
     */
    default Dialect ofInitialised() {
        return this;
    }

    /**
     * How the database is reached.
     *
     * @return the connector
     */
    Connector connector();

    /**
     * How transactions begin and end.
     *
     * @return the control of transactions
     */
    TransactionControl transactions();

    /**
     * How rows are left in the database until they are asked for.
     *
     * @return the cursors
     */
    Cursors cursors();

    /**
     * Quotes an identifier.
     *
     * @param identifier the bare name
     * @return the quoted name
     * @throws duo.api.error.UnsupportedFeatureException if nothing can have this name
     */
    String quote(String identifier);

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
     * Where the text of SQL differs from the standard in what is quoted, commented or divided.
     *
     * @return the differences, none unless overridden
     */
    default Set<LexicalFeature> lexicalFeatures() {
        return Set.of();
    }

    /**
     * How Java types are stored.
     *
     * @return the types
     */
    ColumnTypes types();

    /**
     * How rows are inserted.
     *
     * @return the syntax
     */
    InsertSyntax inserts();

    /**
     * How expressions are written.
     *
     * @return the syntax
     */
    ExpressionSyntax expressions();

    /**
     * How queries are combined, sliced, and lock what they read.
     *
     * @return the syntax
     */
    QuerySyntax queries();

    /**
     * How tables are created and dropped.
     *
     * @return the syntax
     */
    SchemaSyntax schema();

    /**
     * How the database says what it has.
     *
     * @return the introspection
     */
    Introspection introspection();

    /**
     * How the database grants locks by name.
     *
     * @return the locks, or why there are none
     */
    Support<AdvisoryLocks> advisoryLocks();

    /**
     * What an error of the driver means.
     *
     * @param error the error
     * @return its meaning; for {@link Failure#OTHER} Duo goes by what the standard says of the SQLSTATE, and JDBC of the class of the error
     */
    Failure classify(SQLException error);
}
