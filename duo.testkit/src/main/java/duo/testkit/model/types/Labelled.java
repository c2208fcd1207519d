package duo.testkit.model.types;

import duo.api.annotation.MappedSuperclass;
import duo.testkit.model.base.Stamped;
import java.time.temporal.Temporal;
import org.jspecify.annotations.Nullable;

/**
 * A base that extends one in another package, and whose own field has the type that a subclass says.
 *
 * @param <V> the type of the label
 * @since 0.1.0
 */
@MappedSuperclass
public abstract class Labelled<V extends Temporal & Comparable<? super V>> extends Stamped {
    /** The label. */
    protected @Nullable V label;

    private int weight;

    /** For subclasses. */
    protected Labelled() {}

    /** {@return the label} */
    public @Nullable V label() {
        return label;
    }

    /** {@return a number} */
    public final int getWeight() {
        return weight;
    }

    /**
     * Sets the number.
     *
     * @param weight the number
     */
    public final void setWeight(int weight) {
        this.weight = weight;
    }
}
