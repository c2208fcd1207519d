package duo.async;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values for raw SQL, where a query of this view stands for that of the other one. */
final class BlockingQueries {
    private BlockingQueries() {}

    static @Nullable Object of(@Nullable Object value) {
        return value instanceof AsyncFetch<?> query ? query.blocking() : value;
    }

    static Map<String, @Nullable Object> of(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        values.forEach((name, value) -> all.put(name, of(value)));
        return all;
    }

    static @Nullable Object[] of(@Nullable Object[] values) {
        @Nullable Object[] all = values.clone();
        for (int i = 0; i < all.length; i++) {
            all[i] = of(all[i]);
        }
        return all;
    }
}
