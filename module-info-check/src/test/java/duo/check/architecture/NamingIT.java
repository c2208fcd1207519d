package duo.check.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names say what a class is. */
final class NamingIT {

    @Test
    void saysOfExceptionsThatTheyAre() {
        classes()
                .that()
                .areAssignableTo(Throwable.class)
                .should()
                .haveSimpleNameEndingWith("Exception")
                .check(DuoClasses.ALL);
    }

    @Test
    void saysItOfNothingElse() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("Exception")
                .should()
                .notBeAssignableTo(Throwable.class)
                .check(DuoClasses.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Impl", "Util", "Utils", "Utility", "Utilities", "Helper"})
    void saysMoreThan(String nothing) {
        noClasses().should().haveSimpleNameEndingWith(nothing).check(DuoClasses.ALL);
    }
}
