package duo.processor;

import duo.api.annotation.MappedSuperclass;
import duo.api.annotation.Table;
import duo.api.annotation.Transient;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** Lists the components of records, and the fields of entities with those of their bases first. */
final class Members {
    private final Language language;

    Members(Language language) {
        this.language = language;
    }

    /** The components or fields of a model, whichever kind it is. */
    List<Member> ofModel(TypeElement model, Problems problems) {
        return model.getKind() == ElementKind.RECORD
                ? ofRecord((DeclaredType) model.asType())
                : ofEntity(model, problems);
    }

    List<Member> ofRecord(DeclaredType type) {
        TypeElement owner = (TypeElement) type.asElement();
        List<Member> members = new ArrayList<>();
        for (RecordComponentElement component : owner.getRecordComponents()) {
            String name = component.getSimpleName().toString();
            List<Element> sources = new ArrayList<>(List.of(component));
            ElementFilter.fieldsIn(owner.getEnclosedElements()).stream()
                    .filter(field -> field.getSimpleName().contentEquals(name))
                    .forEach(sources::add);
            sources.add(component.getAccessor());
            TypeMirror accessor = language.types().asMemberOf(type, component.getAccessor());
            members.add(new Member(name, owner, component, sources, ((ExecutableType) accessor).getReturnType()));
        }
        return members;
    }

    List<Member> ofEntity(TypeElement entity, Problems problems) {
        List<Member> members = new ArrayList<>();
        for (TypeElement owner : chain(entity)) {
            boolean mapped = owner.equals(entity) || owner.getAnnotation(MappedSuperclass.class) != null;
            for (Member member : declared(owner, (DeclaredType) entity.asType())) {
                if (mapped) {
                    members.add(member);
                } else if (!member.has(Transient.class)) {
                    problems.error(entity, unmapped(entity, owner, member));
                }
            }
        }
        return members;
    }

    private static String unmapped(TypeElement entity, TypeElement owner, Member member) {
        String advice = owner.getAnnotation(Table.class) != null
                ? " is a model itself, and a model cannot extend another one; move the common fields to an abstract class"
                        + " with @MappedSuperclass"
                : " is not annotated with @MappedSuperclass; annotate it, or mark the field @Transient";
        return entity.getSimpleName() + " inherits the field " + member.name() + " from " + owner.getSimpleName()
                + ", which" + advice;
    }

    /** The fields that a class declares itself, with the types that they have in a subclass. */
    List<Member> declared(TypeElement owner, DeclaredType seenFrom) {
        List<Member> members = new ArrayList<>();
        for (VariableElement field : ElementFilter.fieldsIn(owner.getEnclosedElements())) {
            if (!field.getModifiers().contains(Modifier.STATIC)
                    && !field.getModifiers().contains(Modifier.TRANSIENT)) {
                TypeMirror type = language.types().asMemberOf(seenFrom, field);
                members.add(new Member(field.getSimpleName().toString(), owner, field, List.of(field), type));
            }
        }
        return members;
    }

    private static List<TypeElement> chain(TypeElement entity) {
        List<TypeElement> chain = new ArrayList<>();
        Language.base(entity).ifPresent(base -> chain.addAll(chain(base)));
        chain.add(entity);
        return chain;
    }
}
