package duo.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a statement and its parameters in their order; a value of a secret column is shown as asterisks.
 *
 * @param sql the text with placeholders
 * @param parameters the parameters, a value may be null
 * @since 0.1.0
 */
public record SqlText(String sql, List<@Nullable Object> parameters) {

    /**
     * Copies the parameters.
     *
     * @param sql the text with placeholders
     * @param parameters the parameters, a value may be null
     */
    public SqlText(String sql, List<@Nullable Object> parameters) {
        this.sql = sql;
        this.parameters = Collections.unmodifiableList(new ArrayList<>(parameters));
    }

    /**
     * The text over several lines, each clause on a line of its own; for people, not to be sent.
     *
     * @return the text with line breaks
     */
    public String pretty() {
        return SqlLayout.of(sql);
    }

    @Override
    public String toString() {
        return parameters.isEmpty() ? sql : sql + " -- " + parameters;
    }
}
