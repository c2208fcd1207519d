package duo.testkit.contract;

import duo.api.Database;
import duo.api.spi.Dialect;
import java.sql.SQLException;
import java.util.ServiceLoader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the dialect under test says of its database, where the right behaviour depends on that. */
final class ServerDialect {
    /** Text and comments, places for values, a name between double quotes, and a name in small letters. */
    private static final Pattern WORDS =
            Pattern.compile("(?s)'[^']*'|--[^\n]*|/\\*.*?\\*/|:\\w+|\"([^\"]+)\"|\\b([a-z]\\w*)");

    private ServerDialect() {}

    /** The dialect of a database, after it has met its server. */
    static Dialect of(Database database) {
        Dialect dialect = find(database);
        try {
            return database.connection(connection -> dialect.connected(connection.getMetaData()));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Dialect find(Database database) {
        return ServiceLoader.load(Dialect.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(each -> each.name().equals(database.dialect()))
                .findFirst()
                .orElseThrow();
    }

    /** What {@link ContractSuite#quoted} is, for any database. */
    static String quoted(Database database, String text) {
        Dialect dialect = find(database);
        return WORDS.matcher(text).replaceAll(word -> {
            @Nullable String name = word.group(word.group(1) == null ? 2 : 1);
            return Matcher.quoteReplacement(name == null ? word.group() : dialect.quote(name));
        });
    }
}
