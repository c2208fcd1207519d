package duo.api;

import duo.api.expr.Condition;
import java.util.function.Function;

/**
 * The calls by which a query takes its rows from a {@link CommonTable}, and finds rows from row to row. Nothing is sent.
 *
 * <pre>{@code
 * CommonTable<User> adults = users.where(User_.age.ge(18)).common("adults");
 * List<User> older = users.from(adults).where(User_.age.gt(Subqueries.avg(..))).all();
 * }</pre>
 *
 * @param <M> the model
 * @param <S> the query
 * @since 0.1.0
 */
public interface CommonTables<M, S> {

    /**
     * Takes the rows from a common table instead of the table of the model. Conditions, order and the like stay.
     *
     * <p>The rows of a recursion that counts no steps are those of the table of the model, so that they can be locked and written in
     * bulk; others can not.
     *
     * @param table the common table
     * @return a new query
     * @throws duo.api.error.InvalidQueryException if the query takes its rows from another common table already, if the common table
     *     speaks of a row around it, or if it has not all columns of the model
     */
    S from(CommonTable<M> table);

    /**
     * The rows of this query and, again and again, the rows of its model that fulfil a condition against a row that was found
     * before: {@code categories.where(Category_.id.eq(1)).recursive(found -> Category_.parent.eq(found))}. Each row once; ends also
     * where rows lead back to themselves.
     *
     * @param next the condition of the rows that a found row leads to
     * @return a new query of all that was found, without the conditions and the order of this one
     * @throws duo.api.error.InvalidQueryException if this query locks rows, or its rows are not the model's own
     */
    S recursive(Function<FoundRow<M>, Condition<? super M>> next);

    /**
     * The rows of this query and, again and again, the rows of its model that fulfil a condition against a row that was found
     * before, under a name. Each row once; ends also where rows lead back to themselves.
     *
     * @param name the name
     * @param next the condition of the rows that a found row leads to
     * @return the table of all that was found
     * @throws duo.api.error.InvalidQueryException if this query locks rows
     */
    default CommonTable<M> recursive(String name, Function<FoundRow<M>, Condition<? super M>> next) {
        return recursive(name, next, Recursion.once());
    }

    /**
     * The rows of this query and, again and again, the rows of its model that fulfil a condition against a row that was found
     * before, under a name.
     *
     * <pre>{@code
     * CommonTable<Category> tree = categories.where(Category_.parent.isNull())
     *         .recursive("tree", found -> Category_.parent.eq(found), Recursion.levels(20));
     * List<Category> inOrder = categories.from(tree).orderBy(tree.depth().asc(), Category_.name.asc()).all();
     * }</pre>
     *
     * @param name the name
     * @param next the condition of the rows that a found row leads to
     * @param recursion how far it goes, and what it gives for a row that it finds in several ways
     * @return the table of all that was found
     * @throws duo.api.error.InvalidQueryException if this query locks rows
     */
    CommonTable<M> recursive(String name, Function<FoundRow<M>, Condition<? super M>> next, Recursion recursion);
}
