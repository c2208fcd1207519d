package duo.core.model;

import duo.api.Model;
import duo.api.SqlStatement;
import duo.api.meta.EntityType;
import duo.core.plan.ModelContext;
import duo.core.raw.RawScript;
import duo.core.raw.RawStatement;
import duo.core.session.Scope;
import duo.core.session.Transactions;

/**
 * Makes the models and the statements of one database. Thread-safe.
 *
 * @param context what they share
 */
public record DefaultModels(ModelContext context) implements Transactions.Models {
    @Override
    public <M> Model<M> of(EntityType<M> type, Scope scope) {
        context.known().meet(type);
        return new DefaultModel<>(context, scope, type);
    }

    @Override
    public SqlStatement sql(String text, Scope scope) {
        return new RawStatement(context, scope, text);
    }

    @Override
    public int script(String text, Scope scope) {
        return RawScript.run(context, scope, text);
    }
}
