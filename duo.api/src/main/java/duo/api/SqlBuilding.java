package duo.api;

import duo.api.expr.ValueColumn;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The calls that give a statement its values, and put something around its text. Nothing is sent.
 *
 * @param <S> the kind of statement
 * @since 0.1.0
 */
public interface SqlBuilding<S> {

    /**
     * Gives a named placeholder its value, wherever it stands. The value is stored as a property of its class would be: enums by
     * name, UUIDs and times in the form of the database, a {@link duo.api.relation.Ref} by its key. A collection stands for its
     * elements, separated by commas, and so belongs into parentheses: {@code in (:ids)}. A {@link Query} or {@link Select} stands
     * for its SELECT with its own values, in parentheses, too: {@code with adults as (:adults) select ...}.
     *
     * @param name the name without the colon
     * @param value the value, a {@link SqlParameter}, a query, or null; a collection must not be empty when the statement is sent
     * @return a new statement
     */
    S bind(String name, @Nullable Object value);

    /**
     * Gives a named placeholder a value in the form of a column: with its converter, as its JSON, hidden if it is secret.
     *
     * @param name the name without the colon
     * @param column the column
     * @param value the value, or null
     * @param <V> the type of the column
     * @return a new statement
     */
    default <V> S bind(String name, ValueColumn<?, V> column, @Nullable V value) {
        return bind(name, SqlParameter.of(column, value));
    }

    /**
     * Gives a question mark its value.
     *
     * @param position the position of the question mark, counted from 1
     * @param value as for {@link #bind(String, Object)}
     * @return a new statement
     * @throws IllegalArgumentException if the position is less than 1
     */
    S bind(int position, @Nullable Object value);

    /**
     * Gives named placeholders their values, besides those that were given before.
     *
     * @param values the values by name; each as for {@link #bind(String, Object)}
     * @return a new statement
     */
    S bindAll(Map<String, ? extends @Nullable Object> values);

    /**
     * Gives a named placeholder a value that is never shown: logs, events and messages hold asterisks instead.
     *
     * @param name the name without the colon
     * @param value the value, or null
     * @return a new statement
     */
    default S bindSecret(String name, @Nullable Object value) {
        return bind(name, SqlParameter.secret(value));
    }

    /**
     * Gives a named placeholder NULL of a type, for places where the database cannot tell the type.
     *
     * @param name the name without the colon
     * @param type the class that a value would have
     * @return a new statement
     */
    default S bindNull(String name, Class<?> type) {
        return bind(name, SqlParameter.ofNull(type));
    }

    /**
     * Gives all question marks their values, in place of those that were given before.
     *
     * @param values a value for each question mark in order; each as for {@link #bind(String, Object)}
     * @return a new statement
     */
    S params(@Nullable Object... values);

    /**
     * Sets the time after which the database ends the statement.
     *
     * @param timeout the time, more than zero; it takes the place of that of the database
     * @return a new statement
     * @throws IllegalArgumentException if the time is zero or negative
     */
    S timeout(Duration timeout);

    /**
     * Names rows before the statement: {@code WITH name AS (..)}. The text of the statement and of other parts reads them like a
     * table. Where the statement begins with {@code WITH} already, these rows stand before those named there.
     *
     * <pre>{@code
     * users.where(Fn.rawCondition("{0} in (select id from active)", User_.id)).statement()
     *         .with("active", "select user_id as id from visits where at > :since")
     *         .bind("since", yesterday)
     * }</pre>
     *
     * @param name the name, which is quoted
     * @param sql a query in the words of the database; its placeholders have names, and a placeholder for a query may stand alone
     * @return a new statement
     * @throws IllegalArgumentException if name or text are blank, or the name holds control characters
     */
    S with(String name, String sql);

    /**
     * Names rows before the statement that may read themselves: {@code WITH RECURSIVE name AS (..)}.
     *
     * @param name the name, which is quoted
     * @param sql a query in the words of the database, as for {@link #with}
     * @return a new statement
     * @throws IllegalArgumentException if name or text are blank, or the name holds control characters
     */
    S withRecursive(String name, String sql);

    /**
     * Puts a text before the statement and all that it names. The text is your own SQL, which nobody checks: never make it of text
     * from outside, bind that.
     *
     * @param sql text in the words of the database; its placeholders have names
     * @return a new statement
     * @throws IllegalArgumentException if the text is blank
     */
    S prepend(String sql);

    /**
     * Puts a text behind the statement and what was put there before: {@code append("for update of users")}. The text is your own SQL,
     * which nobody checks: never make it of text from outside, bind that.
     *
     * @param sql text in the words of the database; its placeholders have names
     * @return a new statement
     * @throws IllegalArgumentException if the text is blank
     */
    S append(String sql);

    /**
     * Gives the optimizer of the database a hint: in a comment behind the first word on Oracle, MySQL, and PostgreSQL (where an
     * extension reads it), in {@code OPTION (..)} on SQL Server. A hint closes its quotes and parentheses, and holds neither control
     * characters nor {@code ; [ ] \ `}, dashes that begin a comment, or a begin or an end of one: so it stays a hint, whatever it says.
     *
     * @param hint the hint, in the words of the database
     * @return a new statement; where the database has no hints it fails with {@link duo.api.error.UnsupportedFeatureException}
     *     before it is sent
     * @throws IllegalArgumentException if the hint is blank, or could end what it stands in
     */
    S hint(String hint);
}
