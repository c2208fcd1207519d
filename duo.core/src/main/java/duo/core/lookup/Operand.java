package duo.core.lookup;

import duo.api.expr.Condition;
import duo.api.expr.Conditionals;
import duo.api.expr.Expression;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A place with a value, of which something can be asked. */
sealed interface Operand extends Place permits ScalarOperand, JsonOperand, ListOperand, KeyOperand {

    /** The words that lead to it. */
    String name();

    /** What kind of value it is, for messages: {@code of type Integer}, {@code a place in JSON}. */
    String kind();

    /** The words of the steps that lead on from here. */
    List<String> steps();

    /** What can be tested. */
    Set<Test> tests();

    /**
     * A test, made a condition.
     *
     * @param test one of {@link #tests()}
     * @param given what the value is compared with
     * @return the condition
     */
    Condition<Object> condition(Test test, Given given);

    /** A comparison that is false where it would be unknown. */
    Condition<Object> decided(Condition<Object> comparison);

    /** A condition that is false where it would be unknown, whatever the reason. */
    static Condition<Object> orFalse(Condition<Object> condition) {
        return Conditionals.caseWhen(condition, 1).otherwise(0).eq(1);
    }

    /** The value to order by; empty when it has no order. */
    Optional<Expression<Object, ?>> ordered();
}
