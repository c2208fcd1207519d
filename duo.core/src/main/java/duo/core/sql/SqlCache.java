package duo.core.sql;

import duo.api.spi.Dialect;
import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the texts of statements by their shape: an equal statement with other values is not rendered again. Bounded; thread-safe
 * without a lock that calls share.
 */
public final class SqlCache {
    private static final int CAPACITY = 2_000;

    private final Dialect dialect;
    private final JsonDocuments documents;
    private final Map<Statement, Template> templates = new ConcurrentHashMap<>();

    /** A text, and for each placeholder the position of its value in the tree. */
    private record Template(String sql, List<Integer> order) {}

    /**
     * Creates a cache.
     *
     * @param dialect the dialect of the server
     * @param documents takes comparisons with JSON apart
     */
    public SqlCache(Dialect dialect, JsonDocuments documents) {
        this.dialect = dialect;
        this.documents = documents;
    }

    /**
     * The text of a statement.
     *
     * @param statement the statement
     * @return text and parameters
     * @throws duo.api.error.InvalidQueryException if the statement cannot be written
     */
    public Rendered render(Statement statement) {
        EmptyTexts.refuse(statement, dialect);
        List<Node.Value> values = Values.of(statement);
        @Nullable Template known = templates.get(statement);
        if (known != null) {
            return filled(known, values);
        }
        OuterColumns.check(statement);
        return checked(statement, values);
    }

    private static Rendered filled(Template template, List<Node.Value> values) {
        List<Node.Value> parameters = new ArrayList<>(template.order().size());
        for (int position : template.order()) {
            parameters.add(values.get(position));
        }
        return new Rendered(template.sql(), parameters);
    }

    private Rendered other(Statement statement) {
        List<Node.Value> values = Values.of(statement);
        @Nullable Template known = templates.get(statement);
        return known == null ? checked(statement, values) : filled(known, values);
    }

    private Rendered checked(Statement statement, List<Node.Value> values) {
        Statement named = CommonNames.of(statement, dialect.queries(), dialect.maxIdentifierLength());
        if (!named.equals(statement)) {
            return other(named);
        }
        Statement resolved = documents.resolve(statement);
        if (!resolved.equals(statement)) {
            return other(resolved);
        }
        SqlRenderer renderer = new SqlRenderer(dialect).statement(RelatedQueries.resolved(statement));
        keep(statement, values, renderer);
        return new Rendered(renderer.text(), renderer.parameters());
    }

    /**
     * Keeps a text unless the dialect made values of its own, such as patterns, which the tree does not hold, or wrote one into the text. The key
     * is freed of the values, which may be large or secret.
     */
    private void keep(Statement statement, List<Node.Value> values, SqlRenderer renderer) {
        if (renderer.comparison().isByValues()) {
            return;
        }
        IdentityHashMap<Node.Value, Integer> positions = new IdentityHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            if (positions.put(values.get(i), i) != null) {
                return; // The same value object stands twice: its place does not tell which placeholder it is for.
            }
        }
        List<Integer> order = new ArrayList<>();
        for (Node.Value parameter : renderer.parameters()) {
            @Nullable Integer position = positions.get(parameter);
            if (position == null) {
                return;
            }
            order.add(position);
        }
        if (new HashSet<>(order).size() < values.size()) {
            return;
        }
        if (templates.size() >= CAPACITY) {
            templates.clear();
        }
        templates.put(Values.without(statement), new Template(renderer.text(), List.copyOf(order)));
    }
}
