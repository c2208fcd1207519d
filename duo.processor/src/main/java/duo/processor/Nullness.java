package duo.processor;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Nullability;
import duo.api.annotation.Version;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Whether a property may be null, and whether its column takes NULL. */
final class Nullness {
    private static final String NULLABLE = "org.jspecify.annotations.Nullable";

    private final Language language;

    Nullness(Language language) {
        this.language = language;
    }

    /** Whether the type says {@code @Nullable}; for a reference also {@code Ref<@Nullable Model>}. */
    boolean ofType(Member member) {
        boolean reference = Targets.isReference(member.type());
        return member.types().anyMatch(Nullness::isNullable)
                || language.isNullableInClassFile(member.owner(), member.name(), reference);
    }

    private static boolean isNullable(TypeMirror type) {
        return isAnnotated(type) || (Targets.isReference(type) && hasNullableArgument(type));
    }

    private static boolean hasNullableArgument(TypeMirror type) {
        return ((DeclaredType) type).getTypeArguments().stream().anyMatch(Nullness::isAnnotated);
    }

    /** Whether a reference says {@code Ref<@Nullable Model>}, so that it refers to nothing rather than being null. */
    boolean ofTarget(Member reference) {
        return reference.types().anyMatch(Nullness::hasNullableArgument)
                || language.isNullableInClassFile(reference.owner(), reference.name() + "<>", false);
    }

    private static boolean isAnnotated(TypeMirror type) {
        return type.getAnnotationMirrors().stream()
                .anyMatch(mirror -> Language.is(mirror.getAnnotationType(), NULLABLE));
    }

    /** Whether the column takes NULL. */
    boolean ofColumn(Member member, Problems problems) {
        Nullability wanted = member.find(Column.class).map(Column::nullable).orElse(Nullability.FROM_TYPE);
        boolean mustNot = member.has(Id.class) || member.has(Version.class);
        boolean primitive = member.type().getKind().isPrimitive();
        if (wanted == Nullability.NULLABLE && (mustNot || primitive)) {
            problems.error(
                    member.element(),
                    member.label()
                            + (mustNot
                                    ? ": a key or version column is never NULL; remove nullable = NULLABLE"
                                    : ": a primitive cannot hold NULL; use its box, with @Nullable"));
        }
        if (mustNot || primitive) {
            return false;
        }
        return switch (wanted) {
            case NULLABLE -> true;
            case NOT_NULL -> false;
            case FROM_TYPE ->
                ofType(member)
                        && member.mirror("jakarta.validation.constraints.NotNull")
                                .isEmpty();
        };
    }
}
