package duo.core.url;

import duo.api.error.ConfigurationException;
import duo.api.error.MissingDriverException;
import duo.api.spi.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds dialects by {@link ServiceLoader}; knows none by name. */
public final class Dialects {
    private Dialects() {}

    /**
     * The dialect of a URL.
     *
     * @param scheme the scheme of the URL, in lower case
     * @param declared the dialect that the user asked for, or null
     * @return the dialect
     * @throws ConfigurationException if the scheme is unknown, or is not of the declared dialect
     */
    public static Dialect of(String scheme, @Nullable String declared) {
        List<Dialect> all = all();
        Dialect found = byScheme(all, scheme)
                .orElseThrow(() -> new MissingDriverException("No dialect for the URL scheme '" + scheme
                        + "' is on the class path or module path, which holds " + names(all)
                        + ". If it is a database that"
                        + " Duo supports, add its artifact, dev.duoorm:duo-dialect-sqlite, -postgresql, -mysql (also for"
                        + " MariaDB), -mssql or -oracle; else check the scheme"));
        if (declared != null && !named(all, declared).equals(found)) {
            throw new ConfigurationException("The URL has the scheme '" + scheme + "' of the dialect " + found.name()
                    + ", but the dialect asked for is '" + declared + "'");
        }
        return found;
    }

    /**
     * The dialect of a URL, if it is there.
     *
     * @param scheme the scheme of the URL, in lower case
     * @return the dialect, or empty
     */
    static Optional<Dialect> find(String scheme) {
        return byScheme(all(), scheme);
    }

    /**
     * The dialect of a name.
     *
     * @param name the name or an alias
     * @return the dialect
     * @throws ConfigurationException if there is none; the message lists those there are
     */
    public static Dialect named(String name) {
        return named(all(), name);
    }

    /**
     * The dialect that speaks to a product.
     *
     * @param product the name that the driver gives it
     * @return the dialect
     * @throws ConfigurationException if there is none
     */
    public static Dialect recognising(String product) {
        List<Dialect> all = all();
        return all.stream()
                .filter(dialect -> dialect.recognises(product))
                .findFirst()
                .orElseThrow(() -> new ConfigurationException("No dialect on the class path or module path speaks to '"
                        + product + "'; there are " + names(all)
                        + ". Add the artifact of the dialect, or name one with builder(dataSource).dialect(..)"));
    }

    private static Dialect named(List<Dialect> all, String name) {
        return byScheme(all, name)
                .orElseThrow(() -> new ConfigurationException(
                        "There is no dialect '" + name + "'; the class path or module path holds " + names(all)));
    }

    private static Optional<Dialect> byScheme(List<Dialect> all, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return all.stream()
                .filter(dialect ->
                        dialect.name().equals(lower) || dialect.schemes().contains(lower))
                .findFirst();
    }

    private static String names(List<Dialect> all) {
        return all.isEmpty()
                ? "none"
                : all.stream()
                        .flatMap(dialect -> dialect.schemes().stream())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private static List<Dialect> all() {
        List<Dialect> all = new ArrayList<>();
        ServiceLoader.load(Dialect.class, Dialects.class.getClassLoader()).forEach(all::add);
        if (all.isEmpty()) {
            ServiceLoader.load(Dialect.class).forEach(all::add);
        }
        return all;
    }
}
