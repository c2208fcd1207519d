package duo.api.spi;

import duo.api.annotation.OnDeleteRule;
import java.util.List;
import java.util.Optional;

/**
 * Where databases differ in creating and dropping tables; {@link AnsiSchemaSyntax} is the form of standard SQL. Stateless and thread-safe;
 * names are given quoted.
 *
 * @since 0.1.0
 */
public interface SchemaSyntax {

    /**
     * The definition of an identity column from its type. Numbers begin with 1: 0 stands for no key in a model.
     *
     * @param columnType the column type from the table of types
     * @return type and identity clause
     */
    String identity(String columnType);

    /**
     * Whether {@link #identity} holds {@code PRIMARY KEY}, so that none is written for the table.
     *
     * @return true if so
     */
    default boolean identityIsPrimaryKey() {
        return false;
    }

    /**
     * Whether an identity column has to be the first one of a key or index; then one is made for a column that has none.
     *
     * @return true if so
     */
    default boolean identityIsIndexed() {
        return false;
    }

    /**
     * How sequences are created and used.
     *
     * @return the syntax; empty, as unless overridden, where there are none: a column that would take its value from one becomes an identity column
     */
    default Optional<SequenceSyntax> sequences() {
        return Optional.empty();
    }

    /**
     * A constant as a literal, for defaults in DDL.
     *
     * @param value the value: a String, Boolean, Number, temporal value, UUID or byte array
     * @return the literal
     */
    String literal(Object value);

    /**
     * A default that the user gave in SQL, in the form that the database wants it.
     *
     * @param sql the expression
     * @return the expression, in parentheses where that is needed
     */
    default String defaultExpression(String sql) {
        return sql;
    }

    /**
     * Whether CREATE TABLE and CREATE INDEX know {@code IF NOT EXISTS}.
     *
     * @return true if so
     */
    default boolean ifNotExists() {
        return true;
    }

    /**
     * Whether foreign keys can only be declared inside CREATE TABLE.
     *
     * @return true if so
     */
    default boolean inlineForeignKeys() {
        return false;
    }

    /**
     * Whether indexes are declared inside CREATE TABLE.
     *
     * @return true if so
     */
    default boolean inlineIndexes() {
        return false;
    }

    /**
     * The statement that creates an index.
     *
     * @param table the table
     * @param index the index
     * @param unlessExists whether it is created only where none of its name is there, as far as the database knows {@link #ifNotExists()}
     * @return the statement; the words that databases agree on unless overridden
     */
    default String createIndex(QualifiedName table, IndexForm index, boolean unlessExists) {
        return "CREATE " + (index.unique() ? "UNIQUE " : "") + "INDEX "
                + (unlessExists && ifNotExists() ? "IF NOT EXISTS " : "") + index.name() + " ON " + table + " ("
                + index.columns() + ")";
    }

    /**
     * Whether two rows clash in a unique constraint although one of its columns is NULL in both. {@link #createIndex} then makes an index in which
     * they do not, which Duo asks for instead.
     *
     * @param unique a unique constraint
     * @return true if so; false, as unless overridden, where NULL is equal to nothing
     */
    default boolean nullsClash(IndexForm unique) {
        return false;
    }

    /**
     * Whether a statement that changes the schema commits the transaction that is open. Duo then refuses to send one inside a transaction of the
     * user.
     *
     * @return true if so; false, as unless overridden, where it is part of the transaction
     */
    default boolean commitsTransactions() {
        return false;
    }

    /**
     * What follows the closing parenthesis of CREATE TABLE.
     *
     * @param comment the comment of the table, or empty
     * @return the text with a leading space, or empty
     */
    default String tableOptions(String comment) {
        return "";
    }

    /**
     * What follows the definition of a column for its comment.
     *
     * @param comment the comment, not empty
     * @return the text with a leading space, or empty where comments are statements of their own or not kept
     */
    default String columnComment(String comment) {
        return "";
    }

    /**
     * The statements that set comments, where these are statements of their own.
     *
     * @param table the table
     * @param column the quoted name of the column, or empty for the table itself
     * @param comment the comment, not empty
     * @return the statements, empty where comments are declared inline or not kept
     */
    default List<String> comment(QualifiedName table, Optional<String> column, String comment) {
        return List.of();
    }

    /**
     * The words of an ON DELETE rule. Duo follows the rules itself for what it deletes, so a rule that the database lacks needs none.
     *
     * @param rule the rule
     * @return the clause with a leading space, or empty for no action; the words of standard SQL unless overridden
     */
    default String onDelete(OnDeleteRule rule) {
        return rule == OnDeleteRule.DO_NOTHING
                ? ""
                : " ON DELETE " + rule.name().replace('_', ' ');
    }

    /**
     * How tables that exist are changed.
     *
     * @return the forms of standard SQL unless overridden
     */
    default TableAlterations alterations() {
        return new TableAlterations() {};
    }

    /**
     * Whether a delete in a table may reach another one by the rules of foreign keys on one way alone, and no table by a circle. Duo then tells
     * the database the rules of the first way, and follows those of others by itself alone.
     *
     * @return false for most databases
     */
    default boolean cascadesByOneWay() {
        return false;
    }

    /**
     * The statement to send before tables are dropped, in the same transaction, where foreign keys are declared inside CREATE TABLE
     * and cannot be dropped before.
     *
     * @return the statement, or empty where none is needed
     */
    default Optional<String> beforeDrops() {
        return Optional.empty();
    }

    /**
     * The statement that drops a table that exists.
     *
     * @param table the table
     * @return the statement
     */
    default String dropTable(QualifiedName table) {
        return "DROP TABLE " + table;
    }
}
