package duo.core.query;

import duo.api.spi.Node;
import duo.core.execution.Command;
import duo.core.spec.Locking;
import duo.core.spec.QuerySpec;
import java.util.List;
import java.util.StringJoiner;

/** Asks the database how it runs a query. */
final class Explanation {
    private final AbstractQuery<?, ?, ?, ?> query;

    Explanation(AbstractQuery<?, ?, ?, ?> query) {
        this.query = query;
    }

    String text(boolean analyze) {
        return text(query, analyze);
    }

    private static <M> String text(AbstractQuery<?, M, ?, ?> query, boolean analyze) {
        QuerySpec<M> spec = query.spec.none() ? query.spec.where(List.of(new Node.Constant(false))) : query.spec;
        String before =
                query.context.services().dialect().queries().explain(analyze).orThrow();
        Command command = query.rows().command(query.selectRows(spec), before);
        return query.scope.<String>run(false, place -> {
            if (analyze) {
                Locking.check(spec, place);
            }
            return query.context.runner().query(place, command, result -> {
                int last = result.getMetaData().getColumnCount();
                StringJoiner lines = new StringJoiner("\n");
                while (result.next()) {
                    lines.add(String.valueOf(result.getString(last)));
                }
                return lines.toString();
            });
        });
    }
}
