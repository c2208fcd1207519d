package duo.testkit.model;

import duo.api.annotation.Table;
import duo.testkit.model.types.Labelled;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * An entity with two bases, each in a package of its own.
 *
 * @since 0.1.0
 */
@Table(name = "leaflets")
public final class Leaflet extends Labelled<Year> {
    /** A text. */
    public String title = "";

    /** For Duo. */
    public Leaflet() {}

    /**
     * A new leaflet.
     *
     * @param title a text
     * @param label the label
     * @param weight a number
     */
    public Leaflet(String title, @Nullable Year label, int weight) {
        this.title = title;
        this.label = label;
        setWeight(weight);
    }
}
