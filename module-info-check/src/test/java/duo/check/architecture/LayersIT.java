package duo.check.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A call goes down the layers of the engine, and no layer knows one above it. */
final class LayersIT {
    /** From top to bottom; those of one line do not know each other. */
    private static final List<List<String>> LAYERS = List.of(
            List.of("duo.core"),
            List.of("duo.core.lock", "duo.core.model", "duo.core.schema"),
            List.of("duo.core.query", "duo.core.save"),
            List.of("duo.core.raw", "duo.core.write"),
            List.of("duo.core.page", "duo.core.delete"),
            List.of("duo.core.spec"),
            List.of("duo.core.plan"),
            List.of("duo.core.lookup"),
            List.of("duo.core.session"),
            List.of("duo.core.sql"),
            List.of("duo.core.execution"),
            List.of("duo.core.connection"),
            List.of("duo.core.codec"),
            List.of("duo.core.url"));

    static Stream<Arguments> layers() {
        return IntStream.range(0, LAYERS.size())
                .boxed()
                .flatMap(line -> LAYERS.get(line).stream().map(layer -> Arguments.of(layer, notBelow(line, layer))));
    }

    @Test
    void areAllThereAre() {
        Set<String> packages = DuoClasses.of("duo.core").stream()
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        LAYERS.stream().flatMap(List::stream).toList());
    }

    @ParameterizedTest
    @MethodSource("layers")
    void dependOnlyOnThoseBelow(String layer, List<String> notBelow) {
        noClasses()
                .that()
                .resideInAPackage(layer)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(notBelow.toArray(String[]::new))
                .check(DuoClasses.ALL);
    }

    private static List<String> notBelow(int line, String layer) {
        return LAYERS.subList(0, line + 1).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(layer))
                .toList();
    }
}
