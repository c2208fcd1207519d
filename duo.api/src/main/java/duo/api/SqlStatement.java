package duo.api;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One SQL statement in the words of the database, with values that are always bound and never written into the text. Immutable
 * and safe to share between threads: each call that binds gives a new statement.
 *
 * <pre>{@code
 * List<User> adults = db.sql("select * from users where age >= :age")
 *         .bind("age", 18)
 *         .as(User.class)
 *         .all();
 * }</pre>
 *
 * <p>A placeholder is a name behind a colon, {@code :age}, or a question mark; a statement uses one of both kinds. Quoted text,
 * comments, casts with {@code ::} and assignments with {@code :=} hold none. A colon before a name that is meant for the database
 * is written {@code \:}, and an operator with a question mark is written with two.
 *
 * <p>Text, names and values are checked before anything is sent: {@link duo.api.error.InvalidQueryException} names the placeholder
 * that has no value and the value that has no placeholder.
 *
 * @since 0.1.0
 */
public interface SqlStatement extends SqlBuilding<SqlStatement> {

    /**
     * Reads the rows as models, as schema records or as single values.
     *
     * <ul>
     *   <li>A model or schema record takes each column from the result by the name of the column or of the property, in any case of
     *       letters; other columns of the result are left out. Records need all their columns. An entity needs its key; a column that
     *       the result lacks is not loaded, stays at the initial value of its field, and {@code save()} leaves it alone.
     *   <li>A value, such as {@code Long.class}, {@code UUID.class} or an enum, takes the only column of the result, converted where
     *       this loses nothing.
     *   <li>{@code Row.class} is {@link #rows()}.
     * </ul>
     *
     * @param type the class of what a row becomes; a primitive stands for its box
     * @param <R> what a row becomes
     * @return the statement as one that gives rows
     * @throws duo.api.error.ConfigurationException if a model or schema record has no metamodel
     */
    <R> SqlQuery<R> as(Class<R> type);

    /**
     * Reads the rows with all their columns, also those that no model knows.
     *
     * @return the statement as one that gives rows
     */
    SqlQuery<Row> rows();

    /**
     * Sends the statement for what it does.
     *
     * @return the number of rows that were written; for a statement that gives rows, the number of these
     * @throws duo.api.error.InvalidQueryException if text and values do not fit together; nothing is sent then
     * @throws duo.api.error.DatabaseException if the database refuses
     */
    long execute();

    /**
     * Sends an INSERT of one row and gives the key that the database made for it.
     *
     * @param column the name of the key column
     * @param type the class of the key, a primitive's box
     * @param <K> the type of the key
     * @return the key
     * @throws duo.api.error.InvalidQueryException if text and values do not fit together, or the statement does not insert; nothing is
     *     sent then
     * @throws duo.api.error.DatabaseException if the database refuses, or made no key or several
     */
    <K> K executeForKey(String column, Class<K> type);

    /**
     * Sends the statement once prepared with many sets of values, all or nothing: in a transaction of its own, or in a block of the
     * one that is open.
     *
     * @param rows the values by name of each set, besides those bound already; none sends nothing
     * @return the number of rows that were written
     * @throws duo.api.error.InvalidQueryException if text and values do not fit together, or a value is a collection; nothing is
     *     sent then
     * @throws duo.api.error.DatabaseException if the database refuses
     */
    long executeBatch(Collection<? extends Map<String, ? extends @Nullable Object>> rows);

    /**
     * The statement as it would be sent; sends nothing itself, though a first call may connect to learn which database answers.
     *
     * @return text and parameters, with secret values hidden
     * @throws duo.api.error.InvalidQueryException if text and values do not fit together
     */
    SqlText toSql();
}
