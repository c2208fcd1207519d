package duo.core.raw;

import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.Dialect;
import duo.api.spi.KeyRetrieval;
import duo.api.spi.KeyedInsert;
import duo.core.codec.RowValues;
import duo.core.execution.Command;
import duo.core.execution.OutputCalls;
import duo.core.execution.StatementRunner.ResultReader;
import duo.core.execution.UserStatements;
import duo.core.plan.ModelContext;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.sql.SqlTemplate;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends an insert in the words of the user and asks for the key that the database makes. */
final class RawKey {
    private final ModelContext context;
    private final Scope scope;

    RawKey(ModelContext context, Scope scope) {
        this.context = context;
        this.scope = scope;
    }

    <K> K of(SqlTemplate template, Command command, String column, Class<K> type) {
        if (!template.inserts()) {
            throw new InvalidQueryException("The statement " + template.verb() + " makes no key: only an INSERT does");
        }
        if (template.mayGiveRows()) {
            throw new InvalidQueryException("The statement gives rows by itself; read its key with as("
                    + type.getSimpleName() + ".class).one()");
        }
        Dialect dialect = context.services().dialect();
        KeyedInsert insert = dialect.inserts().keyed(command.sql(), column);
        Command keyed = command.as(insert.sql());
        if (insert.retrieval() == KeyRetrieval.OUT_PARAMETERS) {
            return ofCall(dialect, keyed, type);
        }
        ResultReader<K> reader = keys -> new RawValues(context).key(keys, type);
        return scope.<K>run(true, place -> {
            scope.identities().ifPresent(Identities::clear);
            return insert.retrieval().returnsRows()
                    ? new UserStatements(context.runner()).<K>query(place, keyed, 0, reader)
                    : context.runner()
                            .<K>batchForKeys(
                                    place,
                                    keyed,
                                    List.<@Nullable Object[]>of(keyed.values()),
                                    new String[] {column},
                                    reader);
        });
    }

    private <K> K ofCall(Dialect dialect, Command call, Class<K> type) {
        if (!type.isPrimitive() && !Number.class.isAssignableFrom(type) && type != String.class) {
            throw new UnsupportedFeatureException(dialect.name() + " gives keys of an insert that are numbers, but no "
                    + type.getSimpleName() + "; give the row its key, or read it afterwards");
        }
        List<Integer> outputs = List.of(call.values().length);
        @Nullable
        BigDecimal number = scope.<List<@Nullable BigDecimal>>run(true, place -> {
                    scope.identities().ifPresent(Identities::clear);
                    return new OutputCalls(context.runner()).numbers(place, call, outputs);
                })
                .get(0);
        if (number == null) {
            throw new DatabaseException("The statement made no key instead of one", null, null);
        }
        return RowValues.convert(number, type);
    }
}
