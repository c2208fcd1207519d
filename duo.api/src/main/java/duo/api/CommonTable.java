package duo.api;

import duo.api.error.InvalidQueryException;
import duo.api.expr.NumberExpression;
import duo.api.meta.MappedColumn;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.WholeText;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A query with a name, whose rows other queries take for those of a table: {@code users.from(adults)}. A statement holds it once,
 * before all else ({@code WITH adults AS (..)}), however often it reads it. Immutable and thread-safe; belongs to no database and
 * to both views; nothing is sent for it.
 *
 * <p>The name is quoted. Where it is that of a table of the statement, or of another common table in it, a number is put behind it; where it is
 * too long for the database it is shortened.
 *
 * @param <M> what a row of it is; queries read models from it
 * @since 0.1.0
 */
public final class CommonTable<M> {
    private final String name;
    private final Nested.Query rows;
    private final @Nullable MappedColumn depth;

    /**
     * Names rows; called by the engine.
     *
     * @param name the name
     * @param rows the rows
     * @param depth the column that tells how many steps lead to a row, or null if there is none
     * @throws IllegalArgumentException if the name is blank, begins or ends with a blank, or holds control characters
     */
    public CommonTable(String name, Nested.Query rows, @Nullable MappedColumn depth) {
        this.name = WholeText.name(name, "name of a common table");
        this.rows = Objects.requireNonNull(rows, "rows");
        this.depth = depth;
    }

    /**
     * Names a query. Its limit and offset are kept, and its order where it has these.
     *
     * @param name the name
     * @param query the query
     * @param <M> what a row of it is
     * @return the table
     * @throws IllegalArgumentException if the name is blank, begins or ends with a blank, or holds control characters
     * @throws InvalidQueryException if the query locks rows
     */
    public static <M> CommonTable<M> of(String name, Operand<M> query) {
        return new CommonTable<>(WholeText.name(name, "name of a common table"), query.operand(), null);
    }

    /**
     * The name.
     *
     * @return the name, unquoted
     */
    public String name() {
        return name;
    }

    /**
     * The rows as part of a statement.
     *
     * @return the node
     */
    public Nested.Query rows() {
        return rows;
    }

    /**
     * How many steps led to a row, 0 for those that the recursion began with. An expression for queries from this table alone.
     *
     * @return the number of steps
     * @throws InvalidQueryException if the table is not that of a recursion that counts its steps
     */
    public NumberExpression<M, Integer> depth() {
        if (depth == null) {
            throw new InvalidQueryException("The common table " + name
                    + " does not count steps; make it by recursive(name, .., Recursion.levels(most)) or paths(most)");
        }
        return new NumberExpression.Computed<>(new Node.Column(depth), depth.type());
    }

    @Override
    public String toString() {
        return "CommonTable[" + name + "]";
    }
}
