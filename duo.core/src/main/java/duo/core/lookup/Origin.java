package duo.core.lookup;

import duo.api.expr.Expression;
import duo.api.meta.MappedColumn;
import duo.api.spi.JsonMapper;
import duo.api.spi.Node;
import duo.core.codec.Conversions;
import org.jspecify.annotations.Nullable;

/**
 * The column that a value comes from.
 *
 * @param column the column
 * @param json maps JSON
 */
record Origin(MappedColumn column, JsonMapper json) {

    Expression<Object, Object> value() {
        return new Expression.Computed<>(new Node.Column(column), column.type());
    }

    /** What was given, in the type of the column. */
    @Nullable
    Object converted(@Nullable Object given) {
        return Conversions.to(column, given, json);
    }
}
