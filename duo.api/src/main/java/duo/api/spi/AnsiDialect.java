package duo.api.spi;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The base of all dialects: standard SQL over plain JDBC. A dialect overrides the few methods where its database differs.
 *
 * @since 0.1.0
 */
public abstract class AnsiDialect implements Dialect {
    /** The character that escapes wildcards in LIKE patterns; no backslash, which some databases treat in a way of their own. */
    protected static final char LIKE_ESCAPE = '!';

    /** For subclasses. */
    protected AnsiDialect() {}

    @Override
    public List<String> schemes() {
        return List.of(name());
    }

    @Override
    public void begin(Connection connection, TransactionSettings settings) throws SQLException {
        if (settings.isolation() != null) {
            connection.setTransactionIsolation(settings.isolation().jdbcLevel());
        }
        if (settings.readOnly()) {
            connection.setReadOnly(true);
        }
        connection.setAutoCommit(false);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    @Override
    public void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** {@inheritDoc} Isolation is set back by the pool, which remembers that it was changed. */
    @Override
    public void end(Connection connection, TransactionSettings settings) throws SQLException {
        connection.setAutoCommit(true);
        if (settings.readOnly()) {
            connection.setReadOnly(false);
        }
    }

    @Override
    public String savepoint(String name) {
        return "SAVEPOINT " + name;
    }

    @Override
    public String rollbackToSavepoint(String name) {
        return "ROLLBACK TO SAVEPOINT " + name;
    }

    @Override
    public Optional<String> releaseSavepoint(String name) {
        return Optional.of("RELEASE SAVEPOINT " + name);
    }

    @Override
    public String quote(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    @Override
    public KeyRetrieval keyRetrieval() {
        return KeyRetrieval.RETURNING;
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

    /** {@inheritDoc} Written as {@link #merge()} says. */
    @Override
    public void upsert(Upsert upsert, SqlWriter out) {
        merge().write(upsert, out);
    }

    /**
     * How an upsert is written as MERGE; as the standard has it unless overridden. A database that knows ON CONFLICT takes {@link OnConflict} instead.
     *
     * @return writes the statement
     */
    protected Merge merge() {
        return new Merge();
    }

    /** {@inheritDoc} Written with OFFSET and FETCH, as in SQL:2008. */
    @Override
    public void slice(Optional<Node.Value> limit, Optional<Node.Value> offset, boolean ordered, SqlWriter out) {
        offset.ifPresent(rows -> out.sql(" OFFSET ").value(rows).sql(" ROWS"));
        limit.ifPresent(rows -> out.sql(" FETCH NEXT ").value(rows).sql(" ROWS ONLY"));
    }

    @Override
    public void textMatch(Node.TextMatch match, SqlWriter out) {
        boolean like = match.match() != Node.Match.EQUALS;
        Node.Value pattern = like ? likePattern(match) : match.pattern();
        if (match.ignoreCase()) {
            String lower = lowerFunction() + "(";
            out.sql(lower).node(match.operand()).sql(like ? ") LIKE " : ") = ");
            out.sql(lower).value(pattern).sql(")");
        } else {
            out.node(match.operand()).sql(like ? " LIKE " : " = ").value(pattern);
        }
        if (like) {
            out.sql(" ESCAPE '" + LIKE_ESCAPE + "'");
        }
    }

    /**
     * The function that matches without regard to case compare by.
     *
     * @return its name, {@code LOWER} unless overridden
     */
    protected String lowerFunction() {
        return "LOWER";
    }

    /**
     * The pattern of a match with {@link #LIKE_ESCAPE}: the value escaped and with wildcards where they belong. In a pattern of the
     * user a backslash takes the wildcard that follows for itself.
     *
     * @param match the match
     * @return the value to bind
     */
    protected static Node.Value likePattern(Node.TextMatch match) {
        String text = String.valueOf(Objects.requireNonNull(match.pattern().value(), "pattern"));
        String pattern = switch (match.match()) {
            case CONTAINS -> '%' + escapeLike(text) + '%';
            case STARTS_WITH -> escapeLike(text) + '%';
            case ENDS_WITH -> '%' + escapeLike(text);
            case LIKE -> withoutBackslash(text);
            case EQUALS -> text;
        };
        return new Node.Value(pattern, match.pattern().type(), match.pattern().secret());
    }

    private static String escapeLike(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static String withoutBackslash(String pattern) {
        StringBuilder text = new StringBuilder(pattern.length() + 8);
        for (int i = 0; i < pattern.length(); i++) {
            char character = pattern.charAt(i);
            if (character == '\\' && i + 1 < pattern.length()) {
                i++;
                text.append(escapeLike(String.valueOf(pattern.charAt(i))));
            } else {
                text.append(character == LIKE_ESCAPE ? "!!" : String.valueOf(character));
            }
        }
        return text.toString();
    }

    @Override
    public ExpressionSyntax expressions() {
        return new AnsiExpressions(this);
    }

    @Override
    public QuerySyntax queries() {
        return new AnsiQueries(this);
    }

    @Override
    public void constant(boolean value, SqlWriter out) {
        out.sql(value ? "1 = 1" : "1 = 0");
    }

    @Override
    public boolean tableExists(Connection connection, String schema, String table) throws SQLException {
        String escape = connection.getMetaData().getSearchStringEscape();
        String pattern = table.replace(escape, escape + escape)
                .replace("_", escape + "_")
                .replace("%", escape + "%");
        @Nullable String inSchema = schema.isEmpty() ? connection.getSchema() : schema;
        try (ResultSet tables = connection
                .getMetaData()
                .getTables(connection.getCatalog(), inSchema, pattern, new String[] {"TABLE"})) {
            return tables.next();
        }
    }

    /**
     * Whether a query gives a row; for {@link #tableExists} by a query of the catalogue.
     *
     * @param connection the connection
     * @param sql the query
     * @param values a text for each placeholder
     * @return true if so
     * @throws SQLException if the driver fails
     */
    protected static boolean givesRow(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** {@inheritDoc} As standard SQL has it. */
    @Override
    public Introspection introspection() {
        return new InformationSchema();
    }

    /**
     * Writes rows of values, each in parentheses.
     *
     * @param rows the rows
     * @param out takes the text
     */
    protected static void rows(List<List<Node>> rows, SqlWriter out) {
        for (int i = 0; i < rows.size(); i++) {
            out.sql(i == 0 ? "(" : ", (");
            for (int j = 0; j < rows.get(i).size(); j++) {
                out.sql(j == 0 ? "" : ", ").node(rows.get(i).get(j));
            }
            out.sql(")");
        }
    }
}
