package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import duo.api.Database;
import duo.api.Model;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.expr.ValueColumn;
import duo.testkit.RecordedStatements;
import duo.testkit.model.Specimen;
import duo.testkit.model.Specimen_;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of values, and what the database and Java compute of each. */
final class Specimens {
    private final Model<Specimen> model;
    private final RecordedStatements sql;

    Specimens(Database database, RecordedStatements sql) {
        this.model = database.model(Specimen.class);
        this.sql = sql;
    }

    Model<Specimen> model() {
        return model;
    }

    /** One row for each value and one for NULL, in this order. */
    <V> void hold(ValueColumn<Specimen, V> column, List<V> values) {
        List<Specimen> rows = new ArrayList<>();
        values.forEach(value -> rows.add(model.build(Map.of(column.column().property(), value))));
        rows.add(model.build(Map.of()));
        model.createBulk(rows);
        sql.clear();
    }

    <V> List<@Nullable V> of(Expression<Specimen, V> expression) {
        return new ArrayList<>(
                model.orderBy(Specimen_.id.asc()).valuesList(expression).all());
    }

    /** The database gives what Java computes of each value, and NULL of NULL, in one statement. */
    <V, T> void assertGives(
            ValueColumn<Specimen, V> column, Expression<Specimen, T> expression, Function<V, @Nullable T> inJava) {
        assertGives(column, expression, inJava, value -> value);
    }

    /** The same with values that are made comparable, such as decimals of different scale. */
    <V, T> void assertGives(
            ValueColumn<Specimen, V> column,
            Expression<Specimen, T> expression,
            Function<V, @Nullable T> inJava,
            Function<T, Object> comparable) {
        List<@Nullable V> operands = of(column);
        sql.clear();
        List<@Nullable T> found = of(expression);
        sql.assertCount(1);
        for (int i = 0; i < operands.size(); i++) {
            V operand = operands.get(i);
            @Nullable T expected = operand == null ? null : inJava.apply(operand);
            T actual = found.get(i);
            assertEquals(
                    expected == null ? null : comparable.apply(expected),
                    actual == null ? null : comparable.apply(actual),
                    () -> expression + " of " + operand + "\n" + sql.texts());
        }
    }

    /** The number of rows that fulfil a condition. */
    long count(Condition<Specimen> condition) {
        return model.where(condition).count();
    }
}
