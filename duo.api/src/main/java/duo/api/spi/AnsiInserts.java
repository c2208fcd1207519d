package duo.api.spi;

import duo.api.meta.MappedColumn;
import java.util.List;

/**
 * Inserts of standard SQL, with RETURNING, and upserts as MERGE. A dialect overrides what its database writes otherwise.
 *
 * @since 0.1.0
 */
public class AnsiInserts implements InsertSyntax {
    private final Dialect dialect;
    private final Merge merge;

    /**
     * Creates the syntax, with MERGE as the standard has it.
     *
     * @param dialect the dialect that it belongs to, which quotes names
     */
    public AnsiInserts(Dialect dialect) {
        this(dialect, new Merge());
    }

    /**
     * Creates the syntax.
     *
     * @param dialect the dialect that it belongs to, which quotes names
     * @param merge writes upserts
     */
    public AnsiInserts(Dialect dialect, Merge merge) {
        this.dialect = dialect;
        this.merge = merge;
    }

    /**
     * The dialect that this syntax belongs to.
     *
     * @return the dialect
     */
    protected final Dialect dialect() {
        return dialect;
    }

    /** {@inheritDoc} By RETURNING unless overridden. */
    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.RETURNING;
    }

    /** {@inheritDoc} As many as fit unless overridden. */
    @Override
    public int maxRows() {
        return Integer.MAX_VALUE;
    }

    @Override
    public void insert(Insert insert, SqlWriter out) {
        out.sql("INSERT INTO ").table(insert.table());
        if (insert.columns().isEmpty()) {
            defaultRow(out);
        } else {
            out.sql(" (").columns(insert.columns()).sql(") VALUES ");
            rows(insert.rows(), out);
        }
        if (!insert.returning().isEmpty() && keyRetrieval() == KeyRetrieval.RETURNING) {
            out.sql(" RETURNING ").columns(insert.returning());
        }
    }

    /**
     * Writes what follows the table in an insert of a row of defaults.
     *
     * @param out takes the text, with a leading space
     */
    protected void defaultRow(SqlWriter out) {
        out.sql(" DEFAULT VALUES");
    }

    /** Writes rows of values, each in parentheses. */
    private static void rows(List<List<Node>> rows, SqlWriter out) {
        for (int i = 0; i < rows.size(); i++) {
            out.sql(i == 0 ? "(" : ", (");
            for (int j = 0; j < rows.get(i).size(); j++) {
                out.sql(j == 0 ? "" : ", ").node(rows.get(i).get(j));
            }
            out.sql(")");
        }
    }

    /** {@inheritDoc} A plain insert unless overridden. */
    @Override
    public void insertAbsent(Insert insert, List<MappedColumn> key, SqlWriter out) {
        insert(insert, out);
    }

    @Override
    public void upsert(Upsert upsert, SqlWriter out) {
        merge.write(upsert, out);
    }

    /** {@inheritDoc} By RETURNING at its end where inserts have it, else by JDBC's generated keys. */
    @Override
    public KeyedInsert keyed(String insert, String column) {
        return keyRetrieval() == KeyRetrieval.RETURNING
                ? new KeyedInsert(insert + " RETURNING " + dialect.quote(column), KeyRetrieval.RETURNING)
                : new KeyedInsert(insert, KeyRetrieval.GENERATED_KEYS);
    }
}
