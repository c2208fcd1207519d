package duo.processor;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** The names of generated classes; {@code Metamodel} in the API looks them up by the same rule. */
final class GeneratedNames {
    private GeneratedNames() {}

    /** The simple name of the metamodel: {@code User_}. */
    static String simple(TypeElement type) {
        return type.getSimpleName().toString().replace("$", "_$") + "_";
    }

    /** The metamodel with its package and the classes around it: {@code com.acme.Outer_.User_}. */
    static String qualified(TypeElement type) {
        String outer = Language.enclosing(type).map(GeneratedNames::qualified).orElseGet(() -> packageName(type));
        return outer.isEmpty() ? simple(type) : outer + "." + simple(type);
    }

    /** The name of the package of a class that is nested in nothing; empty for the unnamed one. */
    static String packageName(TypeElement outermost) {
        return outermost.getEnclosingElement() instanceof PackageElement home
                ? home.getQualifiedName().toString()
                : "";
    }

    /** The simple name of the class that implements the type, beside the metamodel: {@code Outer_$User_Type}. */
    static String implementation(TypeElement type) {
        return enclosing(type).map(TypeElement::getSimpleName).collect(Collectors.joining("_$")) + "_Type";
    }

    /** The same with its package. */
    static String qualifiedImplementation(TypeElement type) {
        String home = packageName(Language.outermost(type));
        return home.isEmpty() ? implementation(type) : home + "." + implementation(type);
    }

    private static Stream<TypeElement> enclosing(TypeElement type) {
        return Stream.concat(Language.enclosing(type).stream().flatMap(GeneratedNames::enclosing), Stream.of(type));
    }
}
