package duo.tests.dialect;

import duo.api.Database;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A server that has a version and says nothing else: enough for texts that are only shown. */
final class SilentServer {
    private SilentServer() {}

    static Database open(String dialect, int version) {
        return Database.of(
                silent(DataSource.class, "getConnection", silent(Connection.class, "getMetaData", metaData(version))),
                dialect);
    }

    private static DatabaseMetaData metaData(int version) {
        return silent(DatabaseMetaData.class, "getDatabaseMajorVersion", version);
    }

    private static <T> T silent(Class<T> type, String question, Object answer) {
        return type.cast(Proxy.newProxyInstance(
                SilentServer.class.getClassLoader(),
                new Class<?>[] {type},
                (self, method, given) -> method.getName().equals(question) ? answer : nothing(method.getReturnType())));
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == int.class ? (Object) 0 : null;
    }
}
