package duo.check.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import duo.check.build.Project;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A virtual thread that waits inside {@code synchronized} keeps its carrier before JDK 24, so one slow statement would hold up
 * calls of others. Where something slow is done under a lock, it is one of {@code java.util.concurrent.locks}.
 */
final class LocksIT {

    static List<String> modules() {
        return Project.publishedModules();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void areNoMonitorsWhereSomethingSlowIsDone(String module) {
        List<SourceFile> sources = SourceFile.of(module);

        assertThat(sources)
                .isNotEmpty()
                .flatExtracting(Monitors::of)
                .flatExtracting(LocksIT::slowCallsIn)
                .as("calls inside synchronized in %s that may wait; use a ReentrantLock, or make them outside", module)
                .isEmpty();
    }

    @Test
    void ofOtherKindsThatDoSomethingSlowAreSeenAsSuch() {
        JavaClass cancellation = DuoClasses.ALL.get("duo.api.spi.Cancellation");

        assertThat(cancellation.getMethod("cancel").getCallsFromSelf())
                .flatExtracting(call -> SlowCalls.behind(call).stream().toList())
                .singleElement()
                .asString()
                .contains("java.lang.Runnable.run()");
    }

    private static List<String> slowCallsIn(SourceFile.Region region) {
        return DuoClasses.ALL.stream()
                .filter(type -> isIn(type, region))
                .flatMap(type -> type.getCodeUnitCallsFromSelf().stream())
                .filter(call -> region.contains(call.getLineNumber()))
                .flatMap(call -> SlowCalls.behind(call).stream())
                .toList();
    }

    private static boolean isIn(JavaClass type, SourceFile.Region region) {
        return Stream.of(type)
                .filter(one -> one.getPackageName().equals(region.packageName()))
                .flatMap(one -> one.getSource().stream())
                .map(Source::getFileName)
                .flatMap(name -> name.stream())
                .anyMatch(region.fileName()::equals);
    }
}
