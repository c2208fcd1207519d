package duo.tests.compatibility;

import duo.tests.golden.Fake;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;

/** Connections to H2 that look like those to another database. */
final class ModeSource {
    /** A cursor of SQL Server's driver. */
    private static final int SERVER_CURSOR = 2_004;

    private final Mode mode;
    private final JdbcDataSource h2;
    private final ModeErrors errors;

    ModeSource(Mode mode, String url) {
        this.mode = mode;
        this.h2 = new JdbcDataSource();
        this.errors = new ModeErrors(mode.server());
        h2.setURL(url);
    }

    DataSource source() {
        return Fake.of(DataSource.class, (method, arguments) -> switch (method.getName()) {
            case "getConnection" -> connection(h2.getConnection());
            case "isWrapperFor" -> false;
            default -> Fake.invoke(h2, method, arguments);
        });
    }

    private Connection connection(Connection h2) {
        return Fake.of(Connection.class, (method, arguments) -> switch (method.getName()) {
            case "prepareStatement", "prepareCall" -> prepared(h2, method, arguments);
            case "createStatement" -> statement(h2.createStatement());
            case "getMetaData" -> metaData(h2.getMetaData());
            case "isWrapperFor" -> false;
            case "unwrap" -> throw new SQLException("Not a wrapper");
            default -> errors.translated(() -> Fake.invoke(h2, method, arguments));
        });
    }

    private @Nullable Object prepared(Connection h2, Method method, @Nullable Object[] arguments) throws Throwable {
        List<Part> parts = mode.parts(String.valueOf(arguments[0]));
        Part first = parts.get(0);
        if (parts.size() > 1 || method.getName().equals("prepareCall")) {
            return errors.translated(() -> new Block(h2, parts, errors).statement());
        }
        if (!first.keys().isEmpty()) {
            return errors.translated(() ->
                    prepared(h2.prepareStatement(first.sql(), first.keys().toArray(String[]::new)), true));
        }
        @Nullable Object[] said = arguments.clone();
        said[0] = first.sql();
        if (said.length > 1 && Objects.equals(said[1], SERVER_CURSOR)) {
            said[1] = ResultSet.TYPE_FORWARD_ONLY;
        }
        return errors.translated(
                () -> prepared((PreparedStatement) Objects.requireNonNull(Fake.invoke(h2, method, said)), false));
    }

    private PreparedStatement prepared(PreparedStatement h2, boolean givesKeys) {
        return Fake.of(
                PreparedStatement.class,
                (method, arguments) ->
                        errors.translated(() -> givesKeys && method.getName().equals("executeQuery")
                                ? keys(h2)
                                : Fake.invoke(h2, method, DriverTypes.known(method, arguments))));
    }

    /** What an insert gives back. */
    private static ResultSet keys(PreparedStatement insert) throws SQLException {
        insert.executeUpdate();
        return insert.getGeneratedKeys();
    }

    private Statement statement(Statement h2) {
        return Fake.of(Statement.class, (method, arguments) -> {
            @Nullable Object[] said = arguments.clone();
            if (said.length > 0 && said[0] instanceof String sql) {
                said[0] = mode.parts(sql).get(0).sql();
            }
            return errors.translated(() -> Fake.invoke(h2, method, said));
        });
    }

    private DatabaseMetaData metaData(DatabaseMetaData h2) {
        return Fake.of(DatabaseMetaData.class, (method, arguments) -> switch (method.getName()) {
            case "getDatabaseProductName" -> mode.server().product();
            case "getDatabaseMajorVersion" -> mode.server().version();
            case "getDatabaseMinorVersion" -> 0;
            case "getDatabaseProductVersion" -> mode.server().version() + ".0";
            default -> errors.translated(() -> Fake.invoke(h2, method, arguments));
        });
    }
}
