package duo.core.connection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Prepared statements kept with their physical connection, the least recently used ones closed first. Used by one thread at a
 * time, as the connection itself.
 */
final class StatementCache {
    private final int capacity;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(32, 0.75f, true);

    StatementCache(int capacity) {
        this.capacity = capacity;
    }

    PreparedStatement take(Connection connection, String sql) throws SQLException {
        @Nullable PreparedStatement kept = idle.remove(sql);
        return kept == null ? connection.prepareStatement(sql) : kept;
    }

    /** Gives a statement back for reuse; one that failed is closed instead. */
    void give(String sql, PreparedStatement statement, boolean reusable) throws SQLException {
        if (!reusable || idle.containsKey(sql)) {
            statement.close();
            return;
        }
        statement.clearParameters();
        idle.put(sql, statement);
        if (idle.size() > capacity) {
            Iterator<PreparedStatement> eldest = idle.values().iterator();
            eldest.next().close();
            eldest.remove();
        }
    }
}
