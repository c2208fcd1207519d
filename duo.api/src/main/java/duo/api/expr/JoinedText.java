package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Grouping;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import java.util.List;

/**
 * Texts of several rows as one; to be imported statically. NULL takes no part; of no texts the result is NULL. With
 * {@link TextAggregate#distinct()} equal texts stand in it once; these have no order but that of the texts themselves.
 *
 * @since 0.1.0
 */
public final class JoinedText {
    private static final ValueType TEXT = ValueType.plain(String.class);

    private JoinedText() {}

    /**
     * The texts one after another, in any order.
     *
     * @param text the texts
     * @param separator what stands between two of them
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> TextAggregate<R> joinText(TextExpression<R> text, String separator) {
        return joinText(text, separator, List.of());
    }

    /**
     * The texts one after another.
     *
     * @param text the texts
     * @param separator what stands between two of them
     * @param order the order
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> TextAggregate<R> joinText(TextExpression<R> text, String separator, Order<? super R> order) {
        return joinText(text, separator, List.of(order));
    }

    /**
     * The texts one after another.
     *
     * @param text the texts
     * @param separator what stands between two of them
     * @param orders the steps of the order; empty for any order
     * @param <R> the model
     * @return the aggregate
     */
    public static <R> TextAggregate<R> joinText(
            TextExpression<R> text, String separator, List<? extends Order<? super R>> orders) {
        List<Sort> sorts = orders.stream().map(Order::sort).toList();
        return new TextAggregate<>(new Grouping.Aggregate(
                Grouping.Function.JOIN_TEXT,
                text.node().unnamed(),
                false,
                null,
                new Node.Value(separator, TEXT, false),
                sorts,
                TEXT));
    }
}
