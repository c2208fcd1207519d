package duo.core.spec;

import duo.core.execution.Command;
import duo.core.plan.EntityPlan;
import duo.core.plan.EntityReading;
import duo.core.plan.ModelContext;
import duo.core.plan.RowShape;
import duo.core.session.Scope;
import duo.core.sql.Rendered;
import duo.core.sql.Rows;
import duo.core.sql.Statement;
import java.util.List;

/**
 * The rows of a model that a specification names.
 *
 * @param scope where statements run
 */
public record SpecRows<M>(ModelContext context, Scope scope, QuerySpec<M> spec) {

    public EntityPlan<M> plan() {
        return context.services().plan(spec.type());
    }

    /** The context of statements that follow: they have the tag and the timeout of the specification. */
    public ModelContext following() {
        QueryOptions options = spec.options();
        return options.hasStatement() ? context.following(options.comment(), options.timeout()) : context;
    }

    public Command command(Statement statement) {
        return command(statement, "");
    }

    /** The command of a statement with something before its text. */
    public Command command(Statement statement, String before) {
        Rendered rendered = context.services().statements().render(statement);
        QueryOptions options = spec.options();
        return plan().command(
                        before + options.tagged(rendered.sql()),
                        rendered.parameters(),
                        !(statement instanceof Rows),
                        options.timeout())
                .fetching(options.fetchRows());
    }

    /** The models of the rows, without what the specification loads with them. */
    public List<M> models() {
        Command command = command(spec.select(plan().projection(), true));
        return scope.run(false, place -> {
            RowShape<M> shape =
                    new RowShape<>(spec.type().name(), plan().columns(), EntityReading.of(plan(), scope.identities()));
            return context.runner()
                    .query(place, command, result -> shape.readAll(result, plan().typesOf(shape.columns())));
        });
    }
}
