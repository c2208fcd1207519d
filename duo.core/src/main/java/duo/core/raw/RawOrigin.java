package duo.core.raw;

import duo.core.plan.DialectServices;
import duo.core.spec.RowsQuery;
import duo.core.sql.Rendered;
import duo.core.sql.SqlTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the text of a statement comes from: the user, or a query. Immutable. */
interface RawOrigin {
    /** What the placeholders for the values of a query are called; no user would. */
    String OWN = "duo_value_";

    /**
     * A text.
     *
     * @param sql the text
     * @param own what stands at placeholders that are not the user's, by their names
     */
    record Text(String sql, Map<String, RawPlace> own) {}

    /** The text for a database. */
    Text text(DialectServices services);

    /** Whether it is that of a query. */
    boolean isQuery();

    /** The words of the user. */
    static RawOrigin of(String sql) {
        return new RawOrigin() {
            @Override
            public Text text(DialectServices services) {
                return new Text(sql, Map.of());
            }

            @Override
            public boolean isQuery() {
                return false;
            }

            @Override
            public String toString() {
                return sql;
            }
        };
    }

    /** The SELECT of a query, whose values get placeholders with names, so that the user can add others. */
    static RawOrigin of(RowsQuery<?, ?> query) {
        return new RawOrigin() {
            @Override
            public Text text(DialectServices services) {
                return named(query.whole(services), services);
            }

            @Override
            public boolean isQuery() {
                return true;
            }

            @Override
            public String toString() {
                return query.toString();
            }
        };
    }

    private static Text named(Rendered query, DialectServices services) {
        List<RawValue> values = RawPlace.values(query, services.types());
        SqlTemplate template = SqlTemplate.of(query.sql(), services.dialect().lexicalFeatures());
        if (template.placeholders().size() != values.size()) {
            throw new IllegalStateException("The query has " + values.size() + " values, but its text "
                    + template.placeholders().size() + " places for them: " + query.sql());
        }
        Map<String, RawPlace> own = new LinkedHashMap<>();
        for (int i = 0; i < values.size(); i++) {
            own.put(OWN + (i + 1), RawPlace.of(List.of(values.get(i))));
        }
        return new Text(template.render(index -> ":" + OWN + (index + 1)), own);
    }
}
