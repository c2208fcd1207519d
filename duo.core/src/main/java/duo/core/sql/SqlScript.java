package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.spi.LexicalFeature;
import java.util.List;
import java.util.Set;

/** Several statements in the words of users. */
public final class SqlScript {
    private SqlScript() {}

    /**
     * Divides a text into statements.
     *
     * @param text the text
     * @param features how the database quotes, comments and divides
     * @return the statements in their order, without those that are empty
     * @throws InvalidQueryException if something quoted does not end, or a statement begins or ends a transaction
     */
    public static List<String> statements(String text, Set<LexicalFeature> features) {
        List<SqlPart> parts = SqlSplitter.split(text, features);
        parts.forEach(SqlScript::refuseControl);
        parts.forEach(SqlScript::refuseCommandOfClient);
        return parts.stream().map(SqlPart::text).toList();
    }

    static void refuseControl(SqlPart part) {
        if (part.controlsTransaction()) {
            throw new InvalidQueryException("The statement " + part.verb()
                    + " would begin or end a transaction without Duo: use db.transaction(..), or commit() and rollback() of a"
                    + " session; a script runs in a transaction anyway");
        }
    }

    private static void refuseCommandOfClient(SqlPart part) {
        if (part.verb().equals("DELIMITER")) {
            throw new InvalidQueryException(
                    "DELIMITER is a command of a client and no SQL; leave it out: the bodies of triggers"
                            + " and routines are known by BEGIN and END");
        }
    }
}
