package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import java.util.Objects;

/** Values that stand for themselves, in the form in which a column without annotations stores them. */
final class Literal {
    private Literal() {}

    static Node.Value of(Object value) {
        return new Node.Value(Objects.requireNonNull(value, "value"), type(value), false);
    }

    /** The type of a value; the constant of an enum may be of a class of its own. */
    static ValueType type(Object value) {
        return typeOf(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass());
    }

    /** The type of the values of a class. */
    @SuppressWarnings("unchecked") // the class is that of an enum
    static ValueType typeOf(Class<?> type) {
        return type.isEnum() ? ValueType.enumName((Class<? extends Enum<?>>) type) : ValueType.plain(type);
    }
}
