package duo.core.sql;

import duo.api.spi.Node;
import java.util.List;

/**
 * A statement as text.
 *
 * @param sql the text with placeholders
 * @param parameters the values in the order of the placeholders
 */
public record Rendered(String sql, List<Node.Value> parameters) {}
