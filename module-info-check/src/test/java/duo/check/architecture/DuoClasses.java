package duo.check.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import duo.check.build.PublishedModule;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The classes of all published jars. */
final class DuoClasses {
    static final JavaClasses ALL = read(PublishedModule.all());

    private DuoClasses() {}

    /** The classes of one module, those of its packages' packages included. */
    static JavaClasses of(String module) {
        return ALL.that(new DescribedPredicate<>("of module " + module) {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().equals(module)
                        || type.getPackageName().startsWith(module + ".");
            }
        });
    }

    private static JavaClasses read(List<PublishedModule> modules) {
        Set<Location> jars = modules.stream()
                .map(module -> Location.of(URI.create("jar:" + module.jar().toUri() + "!/")))
                .collect(Collectors.toSet());
        return new ClassFileImporter().importLocations(jars);
    }
}
