package duo.processor;

import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** Whether the classes that a property names can be named by the generated code, which stands in the package of its model. */
final class Reach {
    private final Language language;
    private final TypeElement from;
    private final Problems problems;

    Reach(Language language, TypeElement from, Problems problems) {
        this.language = language;
        this.from = from;
        this.problems = problems;
    }

    /** Reports each class that is out of reach. */
    boolean covers(Member member) {
        return classes(member.type()).map(type -> covers(member, type)).reduce(true, Boolean::logicalAnd);
    }

    private boolean covers(Member member, TypeElement type) {
        boolean near = language.samePackage(type, from);
        if (near ? !Language.isPrivate(type) : Language.isPublic(type)) {
            return true;
        }
        problems.error(
                member.element(),
                member.label() + ": generated code cannot reach " + type.getSimpleName() + "; make it "
                        + (near ? "package-private" : "public"));
        return false;
    }

    private static Stream<TypeElement> classes(TypeMirror type) {
        return switch (type) {
            case ArrayType array -> classes(array.getComponentType());
            case WildcardType wildcard ->
                Stream.of(wildcard.getExtendsBound(), wildcard.getSuperBound())
                        .filter(bound -> bound != null)
                        .flatMap(Reach::classes);
            case DeclaredType declared ->
                Stream.concat(
                        Language.classOf(declared).stream(),
                        declared.getTypeArguments().stream().flatMap(Reach::classes));
            default -> Stream.of();
        };
    }
}
