package duo.core.raw;

import duo.api.error.InvalidQueryException;
import duo.core.plan.DialectServices;
import duo.core.plan.ModelContext;
import duo.core.sql.SqlParts;
import duo.core.sql.SqlTemplate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The text of a statement, taken apart once for all statements that differ in their values alone. Thread-safe. */
final class RawText {
    private final ModelContext context;
    private final RawOrigin origin;
    private final SqlParts parts;
    private volatile @Nullable Composed composed;

    /**
     * A text ready for its values.
     *
     * @param template the text
     * @param own what stands at placeholders that are not the user's, by their names
     */
    record Composed(SqlTemplate template, Map<String, RawPlace> own) {}

    RawText(ModelContext context, String text) {
        this(context, RawOrigin.of(text), SqlParts.NONE);
        if (text.isBlank()) {
            throw new InvalidQueryException("The SQL is empty");
        }
    }

    RawText(ModelContext context, RawOrigin origin, SqlParts parts) {
        this.context = context;
        this.origin = origin;
        this.parts = parts;
    }

    /** The text with other parts around it. */
    RawText with(SqlParts others) {
        return new RawText(context, origin, others);
    }

    SqlParts parts() {
        return parts;
    }

    /** Whether it only reads, as far as its words tell; a query alone does, also where it locks rows by words that write elsewhere. */
    boolean reads() {
        return (origin.isQuery() && parts.isEmpty()) || template().reads();
    }

    SqlTemplate template() {
        return composed().template();
    }

    /** Asks which database answers, at the first call, because databases differ in how they quote. */
    Composed composed() {
        @Nullable Composed known = composed;
        if (known == null) {
            DialectServices services = context.services();
            RawOrigin.Text text = origin.text(services);
            String whole = parts.isEmpty() ? text.sql() : parts.around(text.sql(), services.dialect());
            known = new Composed(SqlTemplate.of(whole, services.dialect().lexicalFeatures()), text.own());
            composed = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? origin.toString() : origin + " " + parts;
    }
}
