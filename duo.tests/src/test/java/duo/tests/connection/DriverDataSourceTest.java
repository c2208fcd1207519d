package duo.tests.connection;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.spi.DatabaseUrl;
import duo.api.spi.Dialect;
import duo.api.spi.DriverTarget;
import duo.tests.engine.DuoUrl;
import duo.tests.engine.FreshDatabase;
import duo.tests.engine.TestEngine;
import duo.tests.engine.TestEngines;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceLoader;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The drivers' own data sources, given to Duo. */
class DriverDataSourceTest {
    private static final Map<String, String> CLASSES = Map.of(
            "sqlite", "org.sqlite.SQLiteDataSource",
            "postgresql", "org.postgresql.ds.PGSimpleDataSource",
            "mysql", "com.mysql.cj.jdbc.MysqlDataSource",
            "mariadb", "org.mariadb.jdbc.MariaDbDataSource");

    static List<TestEngine> engines() {
        return TestEngines.all();
    }

    private static DataSource made(DuoUrl url) throws ReflectiveOperationException {
        DataSource source = Class.forName(Objects.requireNonNull(CLASSES.get(url.scheme())))
                .asSubclass(DataSource.class)
                .getConstructor()
                .newInstance();
        DriverTarget target = target(url);
        StringBuilder jdbcUrl = new StringBuilder(target.jdbcUrl());
        String before = "?";
        for (Map.Entry<String, String> property : target.properties().entrySet()) {
            String name = property.getKey();
            if (name.equals("user") || name.equals("password")) {
                String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
                source.getClass().getMethod(setter, String.class).invoke(source, property.getValue());
            } else if (!url.scheme().equals("sqlite")) {
                jdbcUrl.append(before).append(name).append('=').append(property.getValue());
                before = "&";
            }
        }
        source.getClass().getMethod("setUrl", String.class).invoke(source, jdbcUrl.toString());
        return source;
    }

    private static DriverTarget target(DuoUrl url) {
        Dialect dialect = ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.schemes().contains(url.scheme()))
                .findFirst()
                .orElseThrow();
        return dialect.connector()
                .target(
                        new DatabaseUrl(
                                url.scheme(),
                                orNull(url.user()),
                                orNull(url.password()),
                                orNull(url.host()),
                                url.port(),
                                url.database(),
                                url.parameters()),
                        Map.of());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    @ParameterizedTest
    @MethodSource("engines")
    void theDataSourceOfADriverIsRecognised(TestEngine engine) throws ReflectiveOperationException {
        try (FreshDatabase fresh = engine.requireAvailable().createDatabase();
                Database named = Database.open(fresh.url());
                Database database = Database.of(made(fresh.parts()))) {
            named.createAll(Entry.class);
            database.connect();
            assertThat(database.dialect()).isEqualTo(named.dialect());
            assertThat(database.model(Entry.class).create(Entry.titled("first")).id())
                    .isNotNull();
            assertThat(named.model(Entry.class).count()).isEqualTo(1);
        }
    }

    /** Without a server of theirs: what the drivers call the products, by their source and their documentation. */
    @Test
    void theProductsOfTheOtherDriversAreRecognised() throws ReflectiveOperationException {
        for (String[] other : new String[][] {
            {"Microsoft SQL Server", "mssql", "com.microsoft.sqlserver.jdbc.SQLServerDataSource"},
            {"Oracle", "oracle", "oracle.jdbc.pool.OracleDataSource"}
        }) {
            assertThat(ServiceLoader.load(Dialect.class).stream()
                            .map(ServiceLoader.Provider::get)
                            .filter(dialect -> dialect.recognises(other[0]))
                            .map(Dialect::name))
                    .containsExactly(other[1]);
            DataSource source = Class.forName(other[2])
                    .asSubclass(DataSource.class)
                    .getConstructor()
                    .newInstance();
            try (Database database = Database.of(source, other[1])) {
                assertThat(database.dialect()).isEqualTo(other[1]);
            }
            assertThat(Arrays.stream(source.getClass().getMethods()).map(Method::getName))
                    .contains("setURL", "setUser", "setPassword");
        }
    }
}
