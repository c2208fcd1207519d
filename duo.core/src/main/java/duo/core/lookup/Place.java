package duo.core.lookup;

import java.util.List;
import java.util.Optional;

/** What the steps of a name have reached, and where the next one leads. */
sealed interface Place permits ModelPlace, Operand {

    /**
     * The next place.
     *
     * @param words what follows, one word or more
     * @return the place that the first of them lead to, or empty when they are no step
     */
    Optional<Step> step(List<String> words);

    /**
     * A step that was taken.
     *
     * @param reached where it leads
     * @param words how many words name it
     */
    record Step(Place reached, int words) {}
}
