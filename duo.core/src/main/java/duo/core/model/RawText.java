package duo.core.model;

import duo.api.error.InvalidQueryException;
import duo.core.sql.SqlTemplate;
import org.jspecify.annotations.Nullable;

/** The text of a statement, taken apart once for all statements that differ in their values alone. Thread-safe. */
final class RawText {
    private final ModelContext context;
    private final String text;
    private volatile @Nullable SqlTemplate template;

    RawText(ModelContext context, String text) {
        if (text.isBlank()) {
            throw new InvalidQueryException("The SQL is empty");
        }
        this.context = context;
        this.text = text;
    }

    /** Asks which database answers, at the first call, because databases differ in how they quote. */
    SqlTemplate template() {
        @Nullable SqlTemplate known = template;
        if (known == null) {
            known = SqlTemplate.of(text, context.services().dialect().lexicalFeatures());
            template = known;
        }
        return known;
    }

    @Override
    public String toString() {
        return text;
    }
}
