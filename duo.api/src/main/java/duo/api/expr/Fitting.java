package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import java.util.Objects;

/**
 * Expressions that meet others of the same Java type, which may be stored in another form: an enum by name and one by position. A
 * bound value takes the form and the secrecy of what it meets; anything else of another form is refused.
 */
final class Fitting {
    private Fitting() {}

    /** The node of an expression beside another. */
    static Node node(Expression<?, ?> other, Expression<?, ?> beside) {
        return node(other, beside.type(), beside.node().isSecret());
    }

    /** The node of an expression where one of a type is wanted. */
    static Node node(Expression<?, ?> other, ValueType wanted, boolean secret) {
        Node node = other.node();
        if (node.unnamed() instanceof Node.Value value) {
            boolean same = isSameForm(value.type(), wanted);
            return same && value.secret() == secret
                    ? node
                    : new Node.Value(value.value(), same ? value.type() : wanted, secret || value.secret());
        }
        if (!isSameForm(other.type(), wanted)) {
            throw new InvalidQueryException("Values of type " + wanted.raw().getSimpleName() + " stored "
                    + form(wanted) + " meet others stored " + form(other.type())
                    + ", which the database cannot compare or mix; store both in the same form, or give values by"
                    + " literal(..) of the column");
        }
        return node;
    }

    /** Numbers of several types meet, and only what is stored as it is has several. */
    private static boolean isSameForm(ValueType one, ValueType other) {
        return one.storage() == other.storage()
                && (one.storage() != Storage.CONVERTED
                        || Objects.requireNonNull(one.converter()).getClass()
                                == Objects.requireNonNull(other.converter()).getClass());
    }

    private static String form(ValueType type) {
        return switch (type.storage()) {
            case PLAIN -> "as it is";
            case ENUM_NAME -> "by name";
            case ENUM_ORDINAL -> "by position";
            case JSON -> "as JSON";
            case ARRAY -> "as a list";
            case CONVERTED ->
                "by " + Objects.requireNonNull(type.converter()).getClass().getSimpleName();
        };
    }
}
