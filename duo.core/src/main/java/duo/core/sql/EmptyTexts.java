package duo.core.sql;

import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.Dialect;
import duo.api.spi.Node;
import org.jspecify.annotations.Nullable;

/**
 * Refuses comparisons with an empty text or no bytes where the database takes that for NULL: they would be neither true nor false. A search
 * for an empty part of a text finds all texts, there as elsewhere.
 */
final class EmptyTexts {
    private final Dialect dialect;

    private EmptyTexts(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Looks at a statement, also where its text is known: the values are those of this call. */
    static void refuse(Statement statement, Dialect dialect) {
        if (!dialect.types().hasEmptyTexts()) {
            statement.forEach(new EmptyTexts(dialect)::visit);
        }
    }

    private void visit(Node node) {
        switch (node) {
            case Node.Compare compare -> {
                compared(compare.left());
                compared(compare.right());
            }
            case Node.In in -> in.values().forEach(this::compared);
            case Node.Between between -> {
                compared(between.low());
                compared(between.high());
            }
            case Node.TextMatch match
            when match.match() == Node.Match.EQUALS || match.match() == Node.Match.LIKE -> compared(match.pattern());
            default -> {}
        }
        node.forEach(this::visit);
    }

    private void compared(Node node) {
        if (node instanceof Node.Tuple tuple) {
            tuple.parts().forEach(this::compared);
        } else if (node instanceof Node.Value value && isEmpty(value.value())) {
            throw new UnsupportedFeatureException(dialect.name()
                    + " has no empty text or bytes to compare with: it takes them for NULL; ask isNull() or isNotNull(), or leave"
                    + " the empty value out");
        }
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value instanceof String text ? text.isEmpty() : value instanceof byte[] bytes && bytes.length == 0;
    }
}
