package duo.dialect.mysql;

import duo.api.spi.ExpressionSyntax;
import duo.api.spi.Insert;
import duo.api.spi.Introspection;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SqlWriter;
import duo.api.spi.TypeTable;

/** MariaDB, which knows RETURNING and sequences, and the offered row of an upsert by a function. */
final class MariadbDialect extends MysqlDialect {
    private final boolean rowsFromInsert;

    /**
     * Creates the dialect of a server.
     *
     * @param rowsFromInsert whether the driver gives the rows of an INSERT with RETURNING
     */
    MariadbDialect(boolean rowsFromInsert) {
        super(true);
        this.rowsFromInsert = rowsFromInsert;
    }

    @Override
    public TypeTable types() {
        return MysqlTypes.OF_MARIADB;
    }

    @Override
    public KeyRetrieval keyRetrieval() {
        return rowsFromInsert ? KeyRetrieval.RETURNING : KeyRetrieval.GENERATED_KEYS;
    }

    @Override
    protected void returning(Insert insert, SqlWriter out) {
        if (!rowsFromInsert) {
            return;
        }
        out.sql(" RETURNING ");
        for (int i = 0; i < insert.returning().size(); i++) {
            out.sql(i == 0 ? "" : ", ").identifier(insert.returning().get(i).name());
        }
    }

    /** {@inheritDoc} MariaDB keeps JSON as text, and compares it as text. */
    @Override
    public void comparand(Node.Value value, SqlWriter out) {
        out.value(value);
    }

    @Override
    public ExpressionSyntax expressions() {
        return new MysqlExpressions(this, MariadbJson.INSTANCE, MariadbArrays.INSTANCE);
    }

    @Override
    public QuerySyntax queries() {
        return new MariadbQueries(this);
    }

    @Override
    void offerRow(SqlWriter out) {}

    @Override
    void offered(String column, SqlWriter out) {
        out.sql("VALUES(").identifier(column).sql(")");
    }

    @Override
    String valueCollation() {
        return MysqlSchemaSyntax.MARIADB_COLLATION;
    }

    @Override
    public SchemaSyntax schema() {
        return rowsFromInsert ? MysqlSchemaSyntax.OF_MARIADB : MysqlSchemaSyntax.OF_MARIADB_WITHOUT_SEQUENCES;
    }

    @Override
    public Introspection introspection() {
        return MysqlIntrospection.OF_MARIADB;
    }
}
