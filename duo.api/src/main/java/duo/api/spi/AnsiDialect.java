package duo.api.spi;

import java.util.List;

/**
 * The base of all dialects: standard SQL over plain JDBC. A dialect says how its database is reached, which types and limits it has and what its
 * errors mean, and overrides the pieces in which it differs.
 *
 * @since 0.1.0
 */
public abstract class AnsiDialect implements Dialect {
    private static final TransactionControl TRANSACTIONS = new AnsiTransactions();

    /** For subclasses. */
    protected AnsiDialect() {}

    @Override
    public List<String> schemes() {
        return List.of(name());
    }

    @Override
    public TransactionControl transactions() {
        return TRANSACTIONS;
    }

    /** {@inheritDoc} Rows that wait keep the connection busy unless overridden. */
    @Override
    public Cursors cursors() {
        return Cursors.ALONE;
    }

    @Override
    public String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public InsertSyntax inserts() {
        return new AnsiInserts(this);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new AnsiExpressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new AnsiQueries(this);
    }

    /** {@inheritDoc} As standard SQL has it. */
    @Override
    public Introspection introspection() {
        return new InformationSchema();
    }

    /** {@inheritDoc} None unless overridden. */
    @Override
    public Support<AdvisoryLocks> advisoryLocks() {
        return Support.missing(name() + " has no locks by name; lock a row that all know instead, with forUpdate()");
    }
}
