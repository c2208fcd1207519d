package duo.api.schema;

/**
 * A check constraint as the database describes it. Immutable.
 *
 * @param name the name of the constraint; empty for one that has none, as those of SQLite may
 * @param sql the condition as the database keeps it; many databases write it in their own way
 * @since 0.1.0
 */
public record CheckInfo(String name, String sql) {}
