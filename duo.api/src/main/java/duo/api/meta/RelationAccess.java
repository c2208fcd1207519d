package duo.api.meta;

import duo.api.relation.Many;
import duo.api.relation.One;
import duo.api.relation.Ref;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Sets what relations hold; for the engine.
 *
 * @since 0.1.0
 */
public interface RelationAccess {

    /**
     * The access to all relations.
     *
     * @return the one that the relations have handed over
     * @throws NullPointerException before the first relation exists
     */
    static RelationAccess get() {
        return Objects.requireNonNull(Installed.access, "no relation was made yet");
    }

    /**
     * Gives a reference its model, unless the program gave it one.
     *
     * @param reference the reference
     * @param model the model
     */
    void load(Ref<?> reference, Object model);

    /**
     * Gives a reference to a model at hand another one in its place, for instance the record that was stored.
     *
     * @param reference the reference
     * @param model the model
     */
    void replace(Ref<?> reference, Object model);

    /**
     * Gives a relation its models.
     *
     * @param relation the relation
     * @param models the models, copied
     */
    void load(Many<?> relation, List<?> models);

    /**
     * Takes the models of a relation away: they are not loaded any more.
     *
     * @param relation the relation
     */
    void unload(Many<?> relation);

    /**
     * Gives a relation its model.
     *
     * @param relation the relation
     * @param model the model, or null for none
     */
    void load(One<?> relation, @Nullable Object model);

    /**
     * Sets what a relation holds when it was saved, or when that is rolled back.
     *
     * @param relation the relation
     * @param models the models, copied
     * @param given whether they are all that there is to be, as the program has said; false when they are stored so
     */
    void set(Many<?> relation, List<?> models, boolean given);

    /**
     * Sets what a relation holds when it was saved, or when that is rolled back.
     *
     * @param relation the relation
     * @param model the model, or null for none
     * @param given whether it is what there is to be, as the program has said; false when it is stored so
     */
    void set(One<?> relation, @Nullable Object model, boolean given);

    /**
     * Whether the program made the relation of models of its own, which are not saved yet.
     *
     * @param relation the relation
     * @return false if it was loaded or saved, or is not loaded
     */
    boolean isGiven(Many<?> relation);

    /**
     * Whether the program made the relation of a model of its own, which is not saved yet.
     *
     * @param relation the relation
     * @return false if it was loaded or saved, or is not loaded
     */
    boolean isGiven(One<?> relation);

    /**
     * Holds the access; written once, by the initialisers of the relations.
     *
     * @since 0.1.0
     */
    final class Installed {
        private static volatile @Nullable RelationAccess access;

        private Installed() {}

        /**
         * Hands over the access.
         *
         * @param installed the access
         * @throws IllegalStateException if another was handed over before
         */
        @SuppressWarnings("ReferenceEquality") // the same object is handed over by each class of relations
        public static synchronized void install(RelationAccess installed) {
            if (access != null && access != installed) {
                throw new IllegalStateException("The access to relations was handed over before");
            }
            access = installed;
        }
    }
}
