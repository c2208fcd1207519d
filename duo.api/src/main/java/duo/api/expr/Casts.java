package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.JavaType;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Casts between the types that all databases can turn into one another. */
final class Casts {
    static final ValueType BOOLEAN = ValueType.plain(Boolean.class);
    static final ValueType UUIDS = ValueType.plain(UUID.class);

    private static final Set<Class<?>> MOMENTS =
            Set.of(LocalTime.class, LocalDateTime.class, Instant.class, OffsetDateTime.class);
    private static final List<Class<? extends Number>> NUMBERS = List.of(
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            BigInteger.class,
            BigDecimal.class);

    private Casts() {}

    static <R, N extends Number> NumberExpression<R, N> toNumber(Expression<R, ?> operand, Class<N> target) {
        Class<?> from = operand.type().raw();
        boolean castable = Number.class.isAssignableFrom(from) || from == String.class || from == Boolean.class;
        ValueType type = ValueType.plain(JavaType.boxed(target));
        if (!NUMBERS.contains(type.raw())) {
            throw new InvalidQueryException(
                    "Nothing can be cast to " + target.getSimpleName() + "; the types of numbers are "
                            + NUMBERS.stream().map(Class::getSimpleName).collect(Collectors.joining(", ")));
        }
        return new NumberExpression.Computed<>(cast(operand, type, castable), type);
    }

    static <R> TextExpression<R> toText(Expression<R, ?> operand) {
        return new TextExpression.Computed<>(text(operand), Calls.TEXT);
    }

    private static Node text(Expression<?, ?> operand) {
        Class<?> from = operand.type().raw();
        Node node = operand.node().unnamed();
        return switch (operand.type().storage()) {
            case ENUM_NAME -> new Computation.Cast(node, Calls.TEXT, Calls.TEXT);
            case ENUM_ORDINAL -> constants(operand, node);
            case PLAIN -> {
                if (from == Boolean.class) {
                    yield truth(node);
                } else if (from == LocalDate.class) {
                    yield date(operand);
                } else if (MOMENTS.contains(from)) {
                    yield new Computation.Cast(node, operand.type(), Calls.TEXT);
                }
                yield cast(
                        operand,
                        Calls.TEXT,
                        Number.class.isAssignableFrom(from) || from == String.class || from == UUID.class);
            }
            default -> cast(operand, Calls.TEXT, false);
        };
    }

    private static Node truth(Node node) {
        return new Computation.Case(List.of(textBranch(node, true), textBranch(node, false)), null, Calls.TEXT);
    }

    private static Computation.Branch textBranch(Node node, boolean value) {
        return new Computation.Branch(
                new Node.Compare(Node.Comparison.EQ, node, new Node.Value(value, BOOLEAN, node.isSecret())),
                Literal.of(String.valueOf(value)));
    }

    /** A truth value for a text. */
    static Computation.Branch branch(Node text, String name, boolean value) {
        return new Computation.Branch(
                new Node.Compare(Node.Comparison.EQ, text, new Node.Value(name, Calls.TEXT, text.isSecret())),
                Literal.of(value));
    }

    private static Node constants(Expression<?, ?> operand, Node node) {
        List<Computation.Branch> branches = new ArrayList<>();
        for (Object constant : Objects.requireNonNull(operand.type().raw().getEnumConstants(), "not an enum")) {
            Node.Value position = new Node.Value(constant, operand.type(), node.isSecret());
            branches.add(new Computation.Branch(
                    new Node.Compare(Node.Comparison.EQ, node, position), Literal.of(((Enum<?>) constant).name())));
        }
        return new Computation.Case(branches, null, Calls.TEXT);
    }

    /** Year, month and day with hyphens between them; concatenation would take NULL for an empty text. */
    private static <R> Node date(Expression<R, ?> operand) {
        TemporalExpression<R, LocalDate> date =
                new TemporalExpression.Computed<>(operand.node().unnamed(), operand.type());
        TextExpression<R> text = digits(date.year(), 4)
                .concat("-")
                .concat(digits(date.month(), 2))
                .concat("-")
                .concat(digits(date.day(), 2));
        return new Computation.Case(
                List.of(new Computation.Branch(new Node.NullTest(date.node(), true), text.node())), null, Calls.TEXT);
    }

    private static <R> TextExpression<R> digits(NumberExpression<R, Integer> number, int length) {
        return number.castToText().padStart(length, "0");
    }

    static Node toUuid(Expression<?, String> operand) {
        return cast(operand, UUIDS, true);
    }

    private static Computation.Cast cast(Expression<?, ?> operand, ValueType type, boolean castable) {
        if (!castable || operand.type().storage() != Storage.PLAIN) {
            throw new InvalidQueryException(
                    "A value of type " + operand.type().raw().getSimpleName() + " cannot be cast to "
                            + type.raw().getSimpleName());
        }
        return new Computation.Cast(operand.node().unnamed(), operand.type(), type);
    }
}
