package duo.testkit.model.types;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generic record that is stored as JSON.
 *
 * @param title a text
 * @param author a text that may be null
 * @param items what it holds
 * @param <T> the type of the items
 * @since 0.1.0
 */
public record Note<T>(String title, @Nullable String author, List<T> items) {}
