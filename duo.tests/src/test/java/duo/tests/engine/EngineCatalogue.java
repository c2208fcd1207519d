package duo.tests.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the engines together from an environment. Starts nothing. */
final class EngineCatalogue {

    private static final List<String> NAMES = List.of(
            "sqlite",
            "postgresql",
            "postgresql-embedded",
            "mysql",
            "mysql-by-mariadb-driver",
            "mariadb",
            "mariadb-by-mysql-driver",
            "mssql",
            "oracle");

    private final Map<String, String> environment;
    private final RequiredEngines required;
    private final Map<String, TestEngine> engines = new LinkedHashMap<>();

    private EngineCatalogue(Map<String, String> environment) {
        this.environment = environment;
        this.required = RequiredEngines.of(environment, NAMES);
    }

    static Map<String, TestEngine> of(Map<String, String> environment) {
        EngineCatalogue catalogue = new EngineCatalogue(environment);
        catalogue.add("sqlite", EngineFamily.SQLITE, new SqliteFiles());
        catalogue.addPostgresql();
        catalogue.addMysqlProtocol(EngineFamily.MYSQL, "mysql-by-mariadb-driver", new MysqlArchiveServer());
        catalogue.addMysqlProtocol(EngineFamily.MARIADB, "mariadb-by-mysql-driver", new InstalledMariadb());
        catalogue.addInContainer(EngineFamily.MSSQL, new MssqlDatabases());
        catalogue.addInContainer(EngineFamily.ORACLE, new OracleDatabases());
        return Collections.unmodifiableMap(catalogue.engines);
    }

    private void addPostgresql() {
        EngineFamily family = EngineFamily.POSTGRESQL;
        PostgresDatabases administration = new PostgresDatabases();
        boolean configured = isConfigured(family);
        add(
                "postgresql",
                family,
                new ServerDatabases(server(family, new EmbeddedPostgres()), family.id(), administration, configured));
        LazyServer embedded = new LazyServer(family, List.of(new EmbeddedPostgres()));
        add(
                "postgresql-embedded",
                family,
                configured
                        ? new ServerDatabases(embedded, family.id(), administration, false)
                        : new SameAs("postgresql", family));
    }

    private void addMysqlProtocol(EngineFamily family, String byOtherDriver, ServerSource throwAway) {
        MysqlDatabases administration = new MysqlDatabases();
        LazyServer server = server(family, throwAway);
        boolean configured = isConfigured(family);
        String other = family == EngineFamily.MYSQL ? "mariadb" : "mysql";
        add(family.id(), family, new ServerDatabases(server, family.id(), administration, configured));
        add(byOtherDriver, family, new ServerDatabases(server, other, administration, configured));
    }

    /** Products whose servers come in containers only, of gigabytes that nobody wants to fetch by chance. */
    private void addInContainer(EngineFamily family, DatabaseAdministration administration) {
        ServerSource container = required.names(family)
                ? new ContainerServer(family)
                : () -> {
                    throw new ServerUnavailableException("neither does " + family.urlVariable()
                            + " name a server, nor does " + RequiredEngines.VARIABLE + " ask for one in a container");
                };
        LazyServer server = new LazyServer(family, List.of(explicit(family).orElse(container)));
        add(family.id(), family, new ServerDatabases(server, family.id(), administration, isConfigured(family)));
    }

    private LazyServer server(EngineFamily family, ServerSource throwAway) {
        return new LazyServer(
                family,
                explicit(family).map(List::of).orElseGet(() -> List.of(throwAway, new ContainerServer(family))));
    }

    private Optional<ServerSource> explicit(EngineFamily family) {
        return isConfigured(family)
                ? Optional.of(new ExplicitServer(family, environment.getOrDefault(family.urlVariable(), "")))
                : Optional.empty();
    }

    private boolean isConfigured(EngineFamily family) {
        return isConfigured(environment, family);
    }

    /** Whether a variable names a server. */
    static boolean isConfigured(Map<String, String> environment, EngineFamily family) {
        return !environment.getOrDefault(family.urlVariable(), "").isBlank();
    }

    private void add(String name, EngineFamily family, DatabaseSource source) {
        engines.put(name, new TestEngine(name, family, source, required));
    }

    /** Stands in for an engine whose server another engine already uses. */
    private record SameAs(String engine, EngineFamily family) implements DatabaseSource {

        @Override
        public Availability availability() {
            return new Availability.Redundant(reason());
        }

        @Override
        public String description() {
            throw new IllegalStateException(reason());
        }

        @Override
        public FreshDatabase create() {
            throw new IllegalStateException(reason());
        }

        private String reason() {
            return "'" + engine + "' is that server already, as " + family.urlVariable() + " names no other";
        }
    }
}
