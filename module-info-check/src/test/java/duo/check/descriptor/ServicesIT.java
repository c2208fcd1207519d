package duo.check.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.spi.DatabaseProvider;
import duo.api.spi.Dialect;
import duo.check.build.PublishedModule;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Services are declared in the descriptor; users on the class path find the same ones. */
final class ServicesIT {
    private static final String FOLDER = "META-INF/services/";

    static List<PublishedModule> modules() {
        return PublishedModule.all();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areTheSameOnTheClassPathAsOnTheModulePath(PublishedModule module) {
        Map<String, List<String>> provided = new TreeMap<>();
        module.descriptor().provides().forEach(clause -> provided.put(clause.service(), clause.providers()));

        Map<String, List<String>> listed = new TreeMap<>();
        module.files().stream()
                .filter(file -> file.startsWith(FOLDER))
                .forEach(file -> listed.put(
                        file.substring(FOLDER.length()),
                        module.text(file).orElseThrow().lines().toList()));

        assertThat(listed).isEqualTo(provided);
    }

    @Test
    void findTheEngineAndEveryDialectOnTheClassPath() {
        assertThat(modulesOf(ServiceLoader.load(DatabaseProvider.class))).containsExactly("duo.core");
        assertThat(modulesOf(ServiceLoader.load(Dialect.class)))
                .containsExactlyInAnyOrderElementsOf(modules().stream()
                        .map(PublishedModule::name)
                        .filter(name -> name.startsWith("duo.dialect."))
                        .toList());
    }

    private static Stream<String> modulesOf(ServiceLoader<?> services) {
        return services.stream()
                .map(provider -> provider.type().getPackageName())
                .distinct();
    }
}
