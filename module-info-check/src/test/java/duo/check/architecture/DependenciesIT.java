package duo.check.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.Source;
import duo.check.build.Project;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may use whom. */
final class DependenciesIT {
    /** What generated code is made of; it lives in the modules of users, so this is a promise. */
    private static final String[] FACING_GENERATED_CODE = {
        "duo.api", "duo.api.annotation", "duo.api.expr", "duo.api.meta", "duo.api.relation"
    };

    @Test
    void leaveTheApiOnItsOwn() {
        classes()
                .that()
                .resideInAPackage("duo.api..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("duo.api..", "java..", "javax.sql..", "jakarta.validation..", "org.jspecify..")
                .check(DuoClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duo.async", "duo.processor", "duo.testkit", "duo.dialect"})
    void leadToTheEngineThroughTheApiAlone(String module) {
        noClasses()
                .that()
                .resideInAPackage(module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("duo.core..")
                .check(DuoClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"duo.api", "duo.core", "duo.async", "duo.processor", "duo.testkit"})
    void leadToDialectsThroughTheirInterfaceAlone(String module) {
        noClasses()
                .that()
                .resideInAPackage(module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("duo.dialect..")
                .check(DuoClasses.ALL);
    }

    static List<String> dialects() {
        return Project.publishedModules().stream()
                .filter(name -> name.startsWith("duo.dialect."))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void doNotTieDialectsToEachOther(String dialect) {
        noClasses()
                .that()
                .resideInAPackage(dialect + "..")
                .should()
                .dependOnClassesThat(resideInAPackage("duo.dialect..").and(not(resideInAPackage(dialect + ".."))))
                .check(DuoClasses.ALL);
    }

    @Test
    void ofGeneratedCodeAreOnWhatFacesIt() {
        DescribedPredicate<JavaClass> model = DescribedPredicate.describe(
                "are of the model's module", type -> type.getPackageName().startsWith("duo.testkit.model"));
        classes()
                .that(DescribedPredicate.describe("were generated", DependenciesIT::isGenerated))
                .should()
                .onlyDependOnClassesThat(model.or(resideInAnyPackage(FACING_GENERATED_CODE))
                        .or(resideInAnyPackage("java.lang", "java.math", "java.time..", "java.util..")))
                .check(DuoClasses.ALL);
    }

    /**
     * Dialects are apart: what a driver offers beyond JDBC they can only call by reflection, since they must not require it. So is
     * the testkit, which looks at the methods of the API to see that its contract leaves none out.
     */
    @Test
    void onReflectionAreOfConnectionProxiesAlone() {
        noClasses()
                .that()
                .resideInAPackage("duo..")
                .and()
                .resideOutsideOfPackages("duo.core.connection", "duo.core.session", "duo.dialect..", "duo.testkit..")
                .should()
                .dependOnClassesThat(resideInAPackage("java.lang.reflect").or(resideInAPackage("java.lang.invoke")))
                .check(DuoClasses.ALL);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getSource()
                .flatMap(Source::getFileName)
                .filter(file -> file.endsWith("_.java"))
                .isPresent();
    }
}
