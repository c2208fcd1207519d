package duo.tests.golden;

import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.testkit.Capability;
import duo.testkit.ScratchDatabase;
import java.util.Set;

/** A database that is not here. */
final class ReplayedDatabase implements ScratchDatabase {
    private final Server server;
    private final ReplayingSource source;

    ReplayedDatabase(Server server) {
        this.server = server;
        this.source = new ReplayingSource(server, Replay.tape().play(), Replay.sent(server));
    }

    @Override
    public String url() {
        return server.dialect() + "://127.0.0.1:1/none";
    }

    @Override
    public DatabaseBuilder builder() {
        return Database.builder(source.source()).dialect(server.dialect()).clock(source.clock());
    }

    @Override
    public Set<Capability> lacks() {
        return server.lacks();
    }

    @Override
    public void onStep(String step) {
        source.onStep(step);
    }

    @Override
    public void close() {
        // Nothing was made.
    }
}
