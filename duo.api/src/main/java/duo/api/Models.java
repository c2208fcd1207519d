package duo.api;

import duo.api.meta.EntityType;
import duo.api.relation.Relation;
import duo.api.relation.ToMany;
import java.util.Collection;
import java.util.function.UnaryOperator;

/**
 * Where models are found and SQL is run: a database, a transaction or a session.
 *
 * @since 0.1.0
 */
public interface Models {

    /**
     * The rows of a model.
     *
     * @param type the record or entity class
     * @param <M> the model
     * @return the model; cheap to ask for again
     * @throws duo.api.error.ConfigurationException if the class has no metamodel
     */
    <M> Model<M> model(Class<M> type);

    /**
     * The rows of a model, by its metamodel: {@code db.model(User_.TYPE)}.
     *
     * @param type the metamodel
     * @param <M> the model
     * @return the model; cheap to ask for again
     */
    <M> Model<M> model(EntityType<M> type);

    /**
     * Loads what models at hand are related to; see {@link Model#load(Collection, Relation)}.
     *
     * @param models the models; none sends nothing
     * @param relation the relation, such as {@code User_.posts} or {@code Post_.author.then(User_.profile)}
     * @param <M> the model
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or a model holds null for it
     */
    default <M> void load(Collection<? extends M> models, Relation<M, ?> relation) {
        model(relation.model()).load(models, relation);
    }

    /**
     * Loads some of what models at hand are related to; see {@link Model#load(Collection, Relation, UnaryOperator)}.
     *
     * @param models the models; none sends nothing
     * @param relation the relation; over several steps it is the last one that is customised
     * @param children says what is loaded
     * @param <M> the model
     * @param <T> the related model
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or a model holds null for it
     */
    default <M, T> void load(
            Collection<? extends M> models, Relation<M, T> relation, UnaryOperator<Children<T>> children) {
        model(relation.model()).load(models, relation, children);
    }

    /**
     * What a model is linked with: {@code db.links(post, Post_.tags).add(tag)}. Sends nothing yet.
     *
     * @param model the model
     * @param relation one of its relations to many
     * @param <M> the model
     * @param <T> the related model
     * @return the links, to be read and changed
     * @throws duo.api.error.InvalidQueryException if the relation is not one of the model, or leads over several steps
     */
    default <M, T> Links<T> links(M model, ToMany<M, T> relation) {
        return model(relation.model()).links(model, relation);
    }

    /**
     * A statement in the words of the database; nothing is sent yet.
     *
     * @param text one statement; a semicolon at its end is left out
     * @return the statement, to be given its values and sent
     * @throws duo.api.error.InvalidQueryException if the text is empty
     */
    SqlStatement sql(String text);

    /**
     * Runs several statements without parameters, one after another and in one transaction: that which is open, else one of their
     * own. A database that commits when tables are created, altered or dropped keeps what it has committed.
     *
     * <p>Statements end with a semicolon outside of quoted text, comments and the bodies of triggers and routines, from BEGIN to
     * END. Statements that begin and end transactions are refused.
     *
     * @param text the statements; none sends nothing
     * @return how many statements were sent
     * @throws duo.api.error.InvalidQueryException if quoted text or a comment does not end, or a statement would end the
     *     transaction; nothing is sent then
     * @throws duo.api.error.DatabaseException if the database refuses a statement; what the transaction of the script did is rolled
     *     back
     */
    int script(String text);
}
