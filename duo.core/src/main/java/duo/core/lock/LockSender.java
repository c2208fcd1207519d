package duo.core.lock;

import duo.api.spi.Codec;
import duo.api.spi.Codecs;
import duo.api.spi.LockStatements;
import duo.core.execution.Command;
import duo.core.execution.OutputCalls;
import duo.core.execution.Place;
import duo.core.execution.StatementRunner;
import duo.core.session.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sends the statements of a lock, as they are sent for models. */
final class LockSender implements LockStatements {
    private final StatementRunner runner;
    private final Scope scope;
    private final @Nullable Place place;
    private final Object owner;
    private final String subject;
    private final @Nullable Duration timeout;

    /**
     * Sends statements.
     *
     * @param scope runs each on a connection of its own where there is no place
     * @param place the connection of the lock, or null
     */
    LockSender(
            StatementRunner runner,
            Scope scope,
            @Nullable Place place,
            Object owner,
            String name,
            @Nullable Duration timeout) {
        this.runner = runner;
        this.scope = scope;
        this.place = place;
        this.owner = owner;
        this.subject = "the lock '" + name + "'";
        this.timeout = timeout;
    }

    @Override
    public @Nullable String query(String sql, Object... values) {
        Command command = command(sql, values);
        return this.<@Nullable String>send(
                connected -> runner.<@Nullable String>query(connected, command, LockSender::first));
    }

    private static @Nullable String first(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getString(1) : null;
    }

    @Override
    public List<@Nullable String> call(String sql, int results, Object... values) {
        Command command = command(sql, values);
        return send(connected -> new OutputCalls(runner).texts(connected, command, results));
    }

    private <T extends @Nullable Object> T send(Function<Place, T> use) {
        return place == null ? scope.run(false, use) : use.apply(place);
    }

    @Override
    public Object owner() {
        return owner;
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each takes the value that stands at its place
    private Command command(String sql, Object... values) {
        Codec[] codecs = new Codec[values.length];
        for (int i = 0; i < values.length; i++) {
            codecs[i] = switch (values[i]) {
                case String text -> Codecs.STRING;
                case Integer number -> Codecs.INTEGER;
                case Long number -> Codecs.LONG;
                default -> throw new IllegalArgumentException("A lock is not asked for with " + values[i].getClass());
            };
        }
        return new Command(sql, codecs, new boolean[values.length], subject, false, values.clone(), timeout);
    }
}
