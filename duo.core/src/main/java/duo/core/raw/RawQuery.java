package duo.core.raw;

import duo.api.RowCursor;
import duo.api.SqlQuery;
import duo.api.SqlText;
import duo.api.error.DatabaseException;
import duo.api.error.InvalidQueryException;
import duo.api.error.MultipleResultsException;
import duo.api.error.NotFoundException;
import duo.core.execution.Command;
import duo.core.execution.Place;
import duo.core.execution.ResultCursor;
import duo.core.execution.StatementRunner.ResultReader;
import duo.core.execution.UserStatements;
import duo.core.page.BatchCursor;
import duo.core.page.CursorPages;
import duo.core.page.FlatCursor;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.sql.SqlTemplate;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement in the words of the user that gives rows. */
sealed class RawQuery<R> implements SqlQuery<R> permits RawSelect {
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
    public final List<R> all() {
        return present(fetch(ALL));
    }

    private List<R> present(List<@Nullable R> rows) {
        List<R> present = new ArrayList<>(rows.size());
        for (@Nullable R row : rows) {
            present.add(present(row));
        }
        return present;
    }

    private R present(@Nullable R row) {
        if (row == null) {
            throw new DatabaseException(
                    "The result holds NULL where " + name
                            + " is read; leave such rows out, use coalesce(..), or read rows()",
                    null,
                    null);
        }
        return row;
    }

    @Override
    public final Optional<R> first() {
        List<@Nullable R> rows = fetch(1);
        return rows.isEmpty() ? Optional.empty() : Optional.ofNullable(rows.get(0));
    }

    @Override
    public final R one() {
        List<@Nullable R> rows = oneAtMost();
        if (rows.isEmpty()) {
            throw new NotFoundException("The statement gave no " + name + " to one()");
        }
        return present(rows.get(0));
    }

    @Override
    public final Optional<R> oneOrEmpty() {
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
    public final boolean exists() {
        return this.<Boolean>send(1, ResultSet::next);
    }

    @Override
    public final RowCursor<R> iterate(int batchSize) {
        return new FlatCursor<>(iterateBatches(batchSize));
    }

    @Override
    public final RowCursor<List<R>> iterateBatches(int batchSize) {
        BatchCursor.checkSize(batchSize);
        return new BatchCursor<>(new RawPages<>(statement, this::open, batchSize));
    }

    @Override
    public final Stream<R> stream(int batchSize) {
        return new FlatCursor<>(iterateBatches(batchSize)).stream();
    }

    private CursorPages.CursorRows<R> open(Place place, int size) {
        SqlTemplate template = rowsTemplate();
        if (!statement.reads()) {
            throw new InvalidQueryException("The statement " + template.verb()
                    + " writes, so that its rows are not read over time; read them with all()");
        }
        reading.check(place);
        ResultCursor cursor = statement.context().runner().open(place, statement.command(false), size);
        return new CursorPages.CursorRows<>(cursor, new Reader());
    }

    /** Learns the columns with the first rows. */
    private final class Reader implements CursorPages.RowsReader<R> {
        private RawReading.@Nullable Rows<R> rows;

        @Override
        public List<R> read(ResultSet result, long most) throws SQLException {
            RawReading.@Nullable Rows<R> known = rows;
            if (known == null) {
                known = reading.of(result, Optional.empty());
                rows = known;
            }
            return present(known.read(most));
        }
    }

    @Override
    public final SqlText toSql() {
        return statement.toSql();
    }

    private List<@Nullable R> fetch(int limit) {
        return this.<List<@Nullable R>>send(
                limit, result -> reading.read(result, statement.scope().identities()));
    }

    private <T extends @Nullable Object> T send(int limit, ResultReader<T> reader) {
        rowsTemplate(); // refuses what gives none
        boolean write = !statement.reads();
        Command command = statement.command(write);
        Scope scope = statement.scope();
        return scope.<T>run(write, place -> {
            reading.check(place);
            if (write) {
                scope.identities().ifPresent(Identities::clear);
            }
            return new UserStatements(statement.context().runner()).<T>query(place, command, limit, reader);
        });
    }

    private SqlTemplate rowsTemplate() {
        SqlTemplate template = statement.template();
        if (!template.mayGiveRows()) {
            throw new InvalidQueryException("The statement " + template.verb()
                    + " gives no rows: send it with execute(), or let it give rows, for instance with RETURNING");
        }
        return template;
    }

    @Override
    public final String toString() {
        return "SqlQuery[" + name + ", " + statement + "]";
    }
}
