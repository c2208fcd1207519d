package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a relation: saving the model within a transaction saves what it is related to. New models that a {@code Ref} holds are saved
 * before it. What the program has put into a {@code Many} or {@code One} is saved after it, by difference: only what changed is inserted,
 * updated or deleted; new models of a many-to-many relation are inserted, and links set. A collection that was loaded may be a part: entities in
 * it that have changed are updated, nothing is taken away. What is not loaded is left alone. Outside a transaction a save that
 * would take several statements is refused; {@link duo.api.Links#create(Object)} opens one of its own. Whether a model whose key the program gives has a row is not known: it is looked for within a
 * transaction, and inserted or updated. What happens when rows are deleted is said by {@link OnDelete}.
 *
 * <p>Statements besides that of the model: one for the new models of each level and class; one for each relation to compare collections
 * of models that may have rows; one for each class of models that are looked for by keys of the program; a batch for the changed models
 * of a level and class that change in the same columns; one that takes out, or those of a delete; one each to read, delete and insert
 * links that differ.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Cascade {
    /**
     * {@return whether what no longer belongs to a {@code Many} or {@code One} is deleted; otherwise its reference becomes NULL, which
     * has to be possible}
     */
    boolean orphanRemoval() default false;
}
