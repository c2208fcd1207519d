package duo.tests.engine;

import java.time.Duration;
import java.util.Map;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.utility.DockerImageName;

/** A server in a container, where Docker answers. */
record ContainerServer(EngineFamily family) implements ServerSource {

    private static final Duration LIMIT = Duration.ofMinutes(4);

    @Override
    public DatabaseServer start() throws ServerUnavailableException {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            throw new ServerUnavailableException("Docker does not answer");
        }
        String password = ServerLaunch.newPassword();
        GenericContainer<?> container = container(password);
        try {
            container.start();
            DuoUrl url = url(container.getHost(), container.getFirstMappedPort(), password);
            String version = Readiness.await(family, url, LIMIT, null);
            return new DatabaseServer(version + " (container)", url, container::stop);
        } catch (ServerUnavailableException failure) {
            container.stop();
            throw failure;
        } catch (RuntimeException failure) {
            container.stop();
            throw new ServerUnavailableException("its container does not start: " + failure.getMessage(), failure);
        }
    }

    private GenericContainer<?> container(String password) {
        return switch (family) {
            case POSTGRESQL ->
                container("postgres:18", 5432)
                        .withEnv(Map.of("POSTGRES_USER", ServerLaunch.USER, "POSTGRES_PASSWORD", password))
                        .withCommand("postgres", "-c", "fsync=off", "-c", "timezone=Asia/Kolkata");
            case MYSQL ->
                container("mysql:8.4", 3306)
                        .withEnv(Map.of("MYSQL_ROOT_PASSWORD", password))
                        .withCommand("--default-time-zone=+05:30", "--innodb-flush-log-at-trx-commit=0");
            case MARIADB ->
                container("mariadb:11.8", 3306)
                        .withEnv(Map.of("MARIADB_ROOT_PASSWORD", password))
                        .withCommand("--default-time-zone=+05:30", "--innodb-flush-log-at-trx-commit=0", "--skip-ssl");
            case MSSQL ->
                container("mcr.microsoft.com/mssql/server:2022-latest", 1433)
                        .withEnv(Map.of("ACCEPT_EULA", "Y", "MSSQL_SA_PASSWORD", strong(password)));
            case ORACLE ->
                container("gvenzl/oracle-free:23-slim-faststart", 1521).withEnv(Map.of("ORACLE_PASSWORD", password));
            case SQLITE -> throw new IllegalStateException("SQLite has no server");
        };
    }

    /** SQL Server wants capitals, small letters and digits in a password. */
    private static String strong(String password) {
        return "Aa1" + password;
    }

    private static GenericContainer<?> container(String image, int port) {
        return new GenericContainer<>(DockerImageName.parse(image)).withExposedPorts(port);
    }

    private DuoUrl url(String host, int port, String password) {
        return switch (family) {
            case POSTGRESQL -> new DuoUrl("postgresql", ServerLaunch.USER, password, host, port, "postgres", Map.of());
            case MYSQL, MARIADB ->
                new DuoUrl(family.id(), "root", password, host, port, "mysql", MysqlAccount.parameters(family.id()));
            case MSSQL ->
                new DuoUrl(
                        family.id(),
                        "sa",
                        strong(password),
                        host,
                        port,
                        "master",
                        Map.of("trustServerCertificate", "true"));
            case ORACLE -> new DuoUrl(family.id(), "system", password, host, port, "FREEPDB1", Map.of());
            case SQLITE -> throw new IllegalStateException("SQLite has no server");
        };
    }
}
