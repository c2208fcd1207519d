package duo.api;

import duo.api.expr.Condition;
import duo.api.expr.Group;
import java.util.List;

/**
 * The calls that filter groups. Nothing is sent.
 *
 * @param <M> the model
 * @param <G> the groups
 * @since 0.1.0
 */
public interface Having<M, G> {

    /**
     * Keeps the groups that fulfil all conditions, besides those named before.
     *
     * @param first a condition on keys and aggregates
     * @return new groups
     */
    default G having(Condition<? super Group<M>> first) {
        return havingAll(List.of(first));
    }

    /**
     * Keeps the groups that fulfil all conditions, besides those named before.
     *
     * @param first a condition on keys and aggregates
     * @param second a condition on keys and aggregates
     * @return new groups
     */
    default G having(Condition<? super Group<M>> first, Condition<? super Group<M>> second) {
        return havingAll(List.of(first, second));
    }

    /**
     * Keeps the groups that fulfil all conditions, besides those named before.
     *
     * @param first a condition on keys and aggregates
     * @param second a condition on keys and aggregates
     * @param third a condition on keys and aggregates
     * @return new groups
     */
    default G having(
            Condition<? super Group<M>> first, Condition<? super Group<M>> second, Condition<? super Group<M>> third) {
        return havingAll(List.of(first, second, third));
    }

    /**
     * Keeps the groups that fulfil all conditions, besides those named before.
     *
     * @param first a condition on keys and aggregates
     * @param second a condition on keys and aggregates
     * @param third a condition on keys and aggregates
     * @param fourth a condition on keys and aggregates
     * @return new groups
     */
    default G having(
            Condition<? super Group<M>> first,
            Condition<? super Group<M>> second,
            Condition<? super Group<M>> third,
            Condition<? super Group<M>> fourth) {
        return havingAll(List.of(first, second, third, fourth));
    }

    /**
     * Keeps the groups that fulfil all conditions, besides those named before.
     *
     * @param conditions conditions on keys and aggregates; an empty list changes nothing
     * @return new groups
     */
    G havingAll(List<? extends Condition<? super Group<M>>> conditions);
}
