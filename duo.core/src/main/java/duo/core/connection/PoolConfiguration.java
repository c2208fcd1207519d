package duo.core.connection;

import com.zaxxer.hikari.HikariConfig;
import duo.api.Pool;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** The settings of the pool as HikariCP takes them. */
final class PoolConfiguration {
    private static final long LEAST_WAIT_MILLIS = 250;
    private static final long LEAST_LIFETIME_MILLIS = 30_000;

    private PoolConfiguration() {}

    static HikariConfig of(String name, Pool settings, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("duo-" + name);
        config.setDataSource(source);
        config.setMinimumIdle(settings.minimum());
        config.setMaximumPoolSize(settings.maximum());
        config.setConnectionTimeout(Math.max(LEAST_WAIT_MILLIS, millis(settings.connectionTimeout())));
        config.setIdleTimeout(settings.minimum() == settings.maximum() ? 0 : millis(settings.idleTimeout()));
        // The pool knows no shorter life; Connections replaces what is older by itself then.
        config.setMaxLifetime(Math.max(LEAST_LIFETIME_MILLIS, millis(settings.maxLifetime())));
        config.setKeepaliveTime(millis(settings.keepalive()));
        config.setLeakDetectionThreshold(millis(settings.leakDetection()));
        // The first call learns at once, not after the connection timeout, that the server does not answer.
        config.setInitializationFailTimeout(1);
        return config;
    }

    /** The life of a connection if it is too short for the pool to look after, else zero. */
    static long shortLifeNanos(Pool settings) {
        return millis(settings.maxLifetime()) < LEAST_LIFETIME_MILLIS
                ? settings.maxLifetime().toNanos()
                : 0;
    }

    /** As many milliseconds as there are in a number: "for ever" is a long time, and no overflow. */
    private static long millis(Duration time) {
        return TimeUnit.MILLISECONDS.convert(time);
    }
}
