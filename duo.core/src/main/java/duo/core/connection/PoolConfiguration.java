package duo.core.connection;

import com.zaxxer.hikari.HikariConfig;
import duo.api.Pool;
import javax.sql.DataSource;

/** The settings of the pool as HikariCP takes them. */
final class PoolConfiguration {
    private PoolConfiguration() {}

    static HikariConfig of(String name, Pool settings, DataSource source) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("duo-" + name);
        config.setDataSource(source);
        config.setMinimumIdle(settings.minimum());
        config.setMaximumPoolSize(settings.maximum());
        config.setConnectionTimeout(Math.max(250, settings.connectionTimeout().toMillis()));
        config.setIdleTimeout(
                settings.minimum() == settings.maximum()
                        ? 0
                        : settings.idleTimeout().toMillis());
        config.setMaxLifetime(settings.maxLifetime().toMillis());
        config.setKeepaliveTime(settings.keepalive().toMillis());
        config.setLeakDetectionThreshold(settings.leakDetection().toMillis());
        // The first call learns at once, not after the connection timeout, that the server does not answer.
        config.setInitializationFailTimeout(1);
        return config;
    }
}
