package duo.processor;

import duo.api.annotation.Column;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;

/** Length, precision and scale: from {@code @Column}, else from Jakarta's constraints, else from the type. */
final class Sizes {
    private static final String CONSTRAINTS = "jakarta.validation.constraints.";

    Size of(Member member, ValueSpec value, Problems problems) {
        Optional<Column> column = member.find(Column.class);
        int length = column.map(Column::length).orElse(0);
        int precision = column.map(Column::precision).orElse(0);
        int scale = column.map(Column::scale).orElse(-1);
        if (length < 0 || precision < 0 || scale < -1 || (precision > 0 && scale > precision)) {
            problems.error(
                    member.element(),
                    member.label()
                            + ": length and precision must not be negative, and scale not greater than precision");
        }
        if (scale > 0 && value.plain() && TypeText.of(value.boxed()).equals("java.math.BigInteger")) {
            problems.error(
                    member.element(),
                    member.label() + ": a BigInteger has no digits after the point; leave the scale out");
        }
        if (length > 0 && length < value.size().length() && !value.isReference()) {
            problems.error(
                    member.element(),
                    member.label() + ": length " + length + " is too short for the longest constant, which has "
                            + value.size().length() + " characters");
        }
        Size implied = constrained(member, value);
        boolean explicit = precision > 0 || scale >= 0;
        return new Size(
                length > 0 ? length : implied.length(),
                explicit ? precision : implied.precision(),
                explicit ? scale : implied.scale());
    }

    private static Size constrained(Member member, ValueSpec value) {
        String type = TypeText.of(value.boxed());
        Size size = value.size();
        if (!value.plain() || value.isReference()) {
            return size;
        }
        if (type.equals("java.lang.String") || Scalars.isBytes(value.boxed())) {
            return constraint(member, "Size")
                    .map(values -> values.getOrDefault("max", Integer.MAX_VALUE))
                    .filter(max -> max > 0 && max < Integer.MAX_VALUE)
                    .map(max -> new Size(max, size.precision(), size.scale()))
                    .orElse(size);
        }
        if (type.startsWith("java.math.")) {
            return constraint(member, "Digits")
                    .map(values -> digits(
                            values.getOrDefault("integer", 0),
                            type.endsWith("BigInteger") ? 0 : values.getOrDefault("fraction", 0)))
                    .orElse(size);
        }
        return size;
    }

    private static Size digits(int integer, int fraction) {
        return new Size(0, integer + fraction, fraction);
    }

    private static Optional<Map<String, Integer>> constraint(Member member, String name) {
        return member.mirror(CONSTRAINTS + name).map(Sizes::numbers);
    }

    private static Map<String, Integer> numbers(AnnotationMirror annotation) {
        return annotation.getElementValues().entrySet().stream()
                .filter(entry -> entry.getValue().getValue() instanceof Integer)
                .collect(
                        Collectors.toMap(entry -> entry.getKey().getSimpleName().toString(), entry ->
                                (Integer) entry.getValue().getValue()));
    }
}
