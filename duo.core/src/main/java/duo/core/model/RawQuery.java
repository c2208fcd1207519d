package duo.core.model;

import duo.api.SqlQuery;
import duo.api.SqlText;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.core.execution.Command;
import duo.core.execution.StatementRunner.ResultReader;
import duo.core.execution.UserStatements;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.sql.SqlTemplate;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A statement in the words of the user that gives rows. */
final class RawQuery<R> implements SqlQuery<R> {
    private static final int ALL = 0;

    private final RawStatement statement;
    private final RawReading<R> reading;
    private final String name;

    RawQuery(RawStatement statement, RawReading<R> reading, String name) {
        this.statement = statement;
        this.reading = reading;
        this.name = name;
    }

    @Override
    public List<R> all() {
        List<@Nullable R> rows = fetch(ALL);
        List<R> present = new ArrayList<>(rows.size());
        for (@Nullable R row : rows) {
            present.add(present(row));
        }
        return present;
    }

    private R present(@Nullable R row) {
        if (row == null) {
            throw new DatabaseException(
                    "The result holds NULL where a " + name
                            + " is read; leave such rows out, use coalesce(..), or read rows()",
                    null,
                    null);
        }
        return row;
    }

    @Override
    public Optional<R> first() {
        List<@Nullable R> rows = fetch(1);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    @Override
    public R one() {
        List<@Nullable R> rows = oneAtMost();
        if (rows.isEmpty()) {
            throw new NotFoundException("The statement gave no " + name + " to one()");
        }
        return present(rows.get(0));
    }

    @Override
    public Optional<R> oneOrEmpty() {
        List<@Nullable R> rows = oneAtMost();
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    private List<@Nullable R> oneAtMost() {
        List<@Nullable R> rows = fetch(2);
        if (rows.size() > 1) {
            throw new MultipleResultsException("The statement gave more than one " + name + " to one()");
        }
        return rows;
    }

    @Override
    public boolean exists() {
        return this.<Boolean>send(1, ResultSet::next);
    }

    @Override
    public SqlText toSql() {
        return statement.toSql();
    }

    private List<@Nullable R> fetch(int limit) {
        return this.<List<@Nullable R>>send(
                limit, result -> reading.read(result, statement.scope().identities()));
    }

    private <T extends @Nullable Object> T send(int limit, ResultReader<T> reader) {
        SqlTemplate template = statement.template();
        if (!template.mayGiveRows()) {
            throw new InvalidQueryException("The statement " + template.verb()
                    + " gives no rows: send it with execute(), or let it give rows, for instance with RETURNING");
        }
        boolean write = !template.reads();
        Command command = statement.command(write);
        Scope scope = statement.scope();
        return scope.<T>run(write, place -> {
            if (write) {
                scope.identities().ifPresent(Identities::clear);
            }
            return new UserStatements(statement.context().runner()).<T>query(place, command, limit, reader);
        });
    }

    @Override
    public String toString() {
        return "SqlQuery[" + name + ", " + statement + "]";
    }
}
