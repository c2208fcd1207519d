package duo.check.architecture;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;

/** Follows calls through the classes of Duo to one that may wait: for a database, a file, another thread or code of users. */
final class SlowCalls {
    private static final List<String> PACKAGES =
            List.of("java.sql", "javax.sql", "java.io", "java.nio", "java.net", "java.util.function", "org.slf4j");
    private static final List<Class<?>> TYPES =
            List.of(Runnable.class, Callable.class, Future.class, CompletionStage.class, Executor.class);

    private final Set<JavaCodeUnit> seen = new HashSet<>();

    private SlowCalls() {}

    /** The slow call that a call is or leads to, if any. */
    static Optional<String> behind(JavaCall<?> call) {
        return new SlowCalls().follow(call);
    }

    private Optional<String> follow(JavaCall<?> call) {
        if (isSlow(call)) {
            return Optional.of(call.getDescription());
        }
        return call.getTarget().resolveMember().filter(seen::add).stream()
                .flatMap(unit -> unit.getCallsFromSelf().stream())
                .flatMap(next -> follow(next).stream())
                .findFirst();
    }

    private static boolean isSlow(JavaCall<?> call) {
        JavaClass owner = call.getTargetOwner();
        // What users call leads to the database, except for questions about the state of an object.
        boolean api = owner.getPackageName().equals("duo.api")
                && owner.isInterface()
                && !call.getName().startsWith("is");
        return api
                || PACKAGES.stream().anyMatch(name -> owner.getPackageName().startsWith(name))
                || TYPES.stream().anyMatch(owner::isAssignableTo);
    }
}
