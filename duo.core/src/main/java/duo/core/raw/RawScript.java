package duo.core.raw;

import duo.core.execution.UserStatements;
import duo.core.plan.ModelContext;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.sql.SqlScript;
import java.util.List;

/** Several statements in the words of the user, in one transaction. */
public final class RawScript {
    private RawScript() {}

    public static int run(ModelContext context, Scope scope, String text) {
        List<String> statements =
                SqlScript.statements(text, context.services().dialect().lexicalFeatures());
        if (statements.isEmpty()) {
            return 0;
        }
        UserStatements sender = new UserStatements(context.runner());
        return scope.<Integer>together(block -> {
            for (String statement : statements) {
                block.<Boolean>run(true, place -> {
                    block.identities().ifPresent(Identities::clear);
                    sender.executePlain(place, statement);
                    return true;
                });
            }
            return statements.size();
        });
    }
}
