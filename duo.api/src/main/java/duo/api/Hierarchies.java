package duo.api;

import duo.api.relation.Relation;

/**
 * The calls that follow a relation of a model to itself from row to row: {@code categories.descendants(Category_.parent, root)}.
 * Nothing is sent.
 *
 * <p>The relation is the reference ({@code Category_.parent}) or its inverse ({@code Category_.children}): either way those that refer
 * are below those that they refer to. A row is given by its model, by a reference to it, or by its key; one that does not exist has
 * neither descendants nor ancestors. The search ends also where rows lead back to themselves.
 *
 * @param <M> the model
 * @param <S> the query
 * @since 0.1.0
 */
public interface Hierarchies<M, S> {

    /**
     * All rows that refer to a row, over any number of steps; without the row itself, also where it refers to one of them. They are
     * rows of the table, so that they can be locked and written in bulk. Its calls send as many statements as those of any query.
     *
     * @param relation the reference of the model to itself, or the inverse of it
     * @param row the row: a model, a reference, or a key
     * @return a new query, without an order
     * @throws IllegalArgumentException if the row is neither a model with a key nor the key of one
     * @throws duo.api.error.InvalidQueryException if the relation leads over several steps or goes by a junction table
     */
    S descendants(Relation<M, M> relation, Object row);

    /**
     * All rows that a row refers to, over any number of steps; without the row itself, also where one of them refers to it. They are
     * rows of the table, so that they can be locked and written in bulk. Its calls send as many statements as those of any query.
     *
     * @param relation the reference of the model to itself, or the inverse of it
     * @param row the row: a model, a reference, or a key
     * @return a new query, without an order
     * @throws IllegalArgumentException if the row is neither a model with a key nor the key of one
     * @throws duo.api.error.InvalidQueryException if the relation leads over several steps or goes by a junction table
     */
    S ancestors(Relation<M, M> relation, Object row);

    /**
     * A row with its descendants, as a table that counts the steps: {@link CommonTable#depth()} is 0 for the row itself, 1 for those
     * that refer to it.
     *
     * <pre>{@code
     * CommonTable<Category> tree = categories.subtree("tree", Category_.parent, root, Recursion.levels(20));
     * List<Category> inOrder = categories.from(tree).orderBy(tree.depth().asc(), Category_.name.asc()).all();
     * }</pre>
     *
     * @param name the name of the table in the statement
     * @param relation the reference of the model to itself, or the inverse of it
     * @param row the row: a model, a reference, or a key
     * @param recursion how far it goes; only {@code levels} and {@code paths} count the steps
     * @return the table
     * @throws IllegalArgumentException if the row is neither a model with a key nor the key of one, or the name is blank
     * @throws duo.api.error.InvalidQueryException if the relation leads over several steps or goes by a junction table
     */
    CommonTable<M> subtree(String name, Relation<M, M> relation, Object row, Recursion recursion);

    /**
     * A row with its ancestors, as a table that counts the steps: {@link CommonTable#depth()} is 0 for the row itself, 1 for what it
     * refers to.
     *
     * @param name the name of the table in the statement
     * @param relation the reference of the model to itself, or the inverse of it
     * @param row the row: a model, a reference, or a key
     * @param recursion how far it goes; only {@code levels} and {@code paths} count the steps
     * @return the table
     * @throws IllegalArgumentException if the row is neither a model with a key nor the key of one, or the name is blank
     * @throws duo.api.error.InvalidQueryException if the relation leads over several steps or goes by a junction table
     */
    CommonTable<M> lineage(String name, Relation<M, M> relation, Object row, Recursion recursion);
}
