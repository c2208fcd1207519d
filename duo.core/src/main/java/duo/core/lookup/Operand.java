package duo.core.lookup;

import duo.api.expr.ComparableExpression;
import duo.api.expr.Expression;
import duo.api.expr.TextExpression;
import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.spi.JsonMapper;
import duo.api.spi.Node;
import duo.core.codec.Conversions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a lookup is about, and how its values are converted.
 *
 * @param column the column
 * @param json maps JSON
 */
record Operand(MappedColumn column, JsonMapper json) {

    Expression<Object, Object> value() {
        return new Expression.Computed<>(node(), column.type());
    }

    /** The value as a text, if it is one. */
    Optional<TextExpression<Object>> text() {
        return column.type().storage() == Storage.PLAIN && column.type().raw() == String.class
                ? Optional.of(new TextExpression.Computed<>(node(), column.type()))
                : Optional.empty();
    }

    /** The value as one with an order, if it has one. */
    Optional<ComparableExpression<Object, Object>> ordered() {
        boolean ordered = switch (column.type().storage()) {
            case PLAIN -> column.type().raw() != Boolean.class && column.type().raw() != byte[].class;
            case ENUM_NAME, ENUM_ORDINAL, CONVERTED -> true;
            case JSON, ARRAY -> false;
        };
        return ordered ? Optional.of(new ComparableExpression.Computed<>(node(), column.type())) : Optional.empty();
    }

    private Node node() {
        return new Node.Column(column);
    }

    /** What was given in the type of the column. */
    @Nullable
    Object convert(@Nullable Object given) {
        return Conversions.to(column, given, json);
    }
}
