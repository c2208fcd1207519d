package duo.check.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.Dialect;
import duo.check.build.Project;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What differs between databases is asked of a dialect; nobody else knows a database or a driver by its name. */
final class DatabaseNamesIT {

    static List<String> modules() {
        return Project.publishedModules();
    }

    static Stream<Dialect> dialects() {
        return ServiceLoader.load(Dialect.class).stream().map(ServiceLoader.Provider::get);
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areUsedInTheirDialectAlone(String module) {
        List<SourceFile> sources = SourceFile.of(module);

        assertThat(sources)
                .isNotEmpty()
                .flatExtracting(source -> DatabaseNameScanner.scan(source, DatabaseNames.forbiddenIn(module)))
                .as("names of databases in the code of %s, which should ask the dialect", module)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void areSeenInTheirDialect(Dialect dialect) {
        String module = dialect.getClass().getPackageName();

        assertThat(SourceFile.of(module))
                .flatExtracting(source -> DatabaseNameScanner.scan(source, DatabaseNames.of(module)))
                .as("names of databases in the code of %s", module)
                .isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void coverWhatDialectsCallThemselves(Dialect dialect) {
        List<String> names = DatabaseNames.of(dialect.getClass().getPackageName());

        assertThat(names).as("names of %s", dialect.name()).isNotEmpty();
        assertThat(Stream.concat(Stream.of(dialect.name()), dialect.schemes().stream()))
                .allMatch(name -> DatabaseNames.anyIn(name, names));
    }
}
