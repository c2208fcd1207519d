package duo.tests.golden;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import duo.api.Database;
import duo.api.DatabaseBuilder;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import duo.tests.contract.PostgresqlDatabase;
import duo.tests.engine.DuoUrl;
import duo.tests.engine.FreshDatabase;
import java.time.Clock;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A scratch database of PostgreSQL whose answers are kept, where they have an order. Duo gets it as a data source of the application, with the
 * driver settings of the dialect.
 */
public final class RecordedPostgresql extends PostgresqlDatabase {
    private final RecordingSource recording = new RecordingSource(Replay.tape());
    private @Nullable HikariDataSource pool;
    private boolean isRecorded;

    /**
     * A database of the embedded server.
     *
     * @param fresh the database
     */
    public RecordedPostgresql(FreshDatabase fresh) {
        super(fresh);
    }

    @Override
    public DatabaseBuilder builder() {
        if (!isRecorded) {
            return super.builder();
        }
        if (pool == null) {
            pool = new HikariDataSource(pool());
        }
        return Database.builder(recording.around(pool))
                .dialect(Replay.RECORDED)
                .clock(recording.around(Clock.systemUTC()));
    }

    private HikariConfig pool() {
        DuoUrl url = DuoUrl.parse(url());
        Dialect dialect = ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(Replay.RECORDED))
                .findFirst()
                .orElseThrow();
        DriverTarget target = dialect.connector()
                .target(
                        new DatabaseUrl(
                                url.scheme(),
                                url.user(),
                                url.password(),
                                url.host(),
                                url.port(),
                                url.database(),
                                url.parameters()),
                        Map.of());
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(target.jdbcUrl());
        target.properties().forEach(config::addDataSourceProperty);
        config.setMinimumIdle(1);
        return config;
    }

    @Override
    public void onStep(String step) {
        isRecorded = Replay.isReplayed(Steps.suite(step));
        if (isRecorded) {
            recording.onStep(step);
            Replay.recorded(Steps.suite(step));
        }
    }

    @Override
    public void close() {
        if (pool != null) {
            pool.close();
        }
        super.close();
    }
}
