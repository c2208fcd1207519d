package duo.tests.golden;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;
import duo.tests.connection.SharedDataSource;
import duo.tests.contract.PostgresqlDatabase;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngines;

/** The contract on PostgreSQL, with what it answers kept. Started by {@link Replay}. */
public class RecordedContract extends DialectContract {
    @Override
    protected ScratchDatabase createDatabase() {
        return new Recorded(
                TestEngines.get(Replay.ENGINE).requireAvailable().createDatabase(), new RecordingSource(Replay.tape()));
    }

    private static final class Recorded extends PostgresqlDatabase {
        private final RecordingSource recording;
        private final StepClock clock = new StepClock();
        private final HikariDataSource pool;

        Recorded(FreshDatabase fresh, RecordingSource recording) {
            super(fresh);
            this.recording = recording;
            HikariConfig config = new HikariConfig();
            config.setDataSource(new SharedDataSource(fresh, true));
            config.setMinimumIdle(1);
            this.pool = new HikariDataSource(config);
        }

        @Override
        public DatabaseBuilder builder() {
            return Database.builder(recording.around(pool))
                    .dialect("postgresql")
                    .clock(clock);
        }

        @Override
        public void onStep(String step) {
            recording.onStep(step);
            clock.restart();
        }

        @Override
        public void close() {
            pool.close();
            super.close();
        }
    }
}
