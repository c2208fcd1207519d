package duo.check.descriptor;

import static org.assertj.core.api.Assertions.assertThat;

import duo.check.build.PublishedModule;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What build tools read from the jar of the annotation processor. */
final class ProcessorJarIT {
    private final PublishedModule processor = PublishedModule.of("duo.processor");

    @Test
    void tellsGradleThatEachOutputComesFromOneModel() {
        Optional<String> declared = processor.text("META-INF/gradle/incremental.annotation.processors");

        assertThat(declared.orElse("").lines()).containsExactly("duo.processor.DuoProcessor,isolating");
    }

    @Test
    void providesTheProcessorThatGradleIsToldOf() {
        assertThat(processor.descriptor().provides())
                .singleElement()
                .satisfies(
                        provided -> assertThat(provided.providers()).isEqualTo(List.of("duo.processor.DuoProcessor")));
    }
}
