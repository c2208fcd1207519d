package duo.testkit.model;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.OrderedBy;
import duo.api.annotation.Table;
import org.jspecify.annotations.Nullable;

/**
 * A record with a default order.
 *
 * @param id the key
 * @param title a text
 * @param priority a number, the greatest first
 * @since 0.1.0
 */
@Table(name = "tasks")
@OrderedBy({"-priority", "title"})
public record Task(@Id @Generated @Nullable Long id, String title, int priority) {

    /**
     * A new task.
     *
     * @param title a text
     * @param priority a number
     */
    public Task(String title, int priority) {
        this(null, title, priority);
    }
}
