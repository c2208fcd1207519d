package duo.core.raw;

import duo.api.meta.MappedColumn;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Where the values of a row are found: by their names. Shared by the rows of a result. Immutable. */
final class RowNames {
    private final List<String> names;
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();

    private RowNames(List<String> names) {
        this.names = List.copyOf(names);
        for (int i = 0; i < names.size(); i++) {
            exact.putIfAbsent(names.get(i), i);
            folded.putIfAbsent(fold(names.get(i)), i);
        }
    }

    static RowNames of(List<String> names) {
        return new RowNames(names);
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    List<String> names() {
        return names;
    }

    /** The first value of a name: written like this, else in any case of letters. */
    OptionalInt find(String name) {
        @Nullable Integer index = exact.get(name);
        if (index == null) {
            index = folded.get(fold(name));
        }
        return index == null ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /** The value of a column by its name, else by that of its property. */
    OptionalInt find(MappedColumn column) {
        OptionalInt byName = find(column.name());
        return byName.isPresent() ? byName : find(column.property());
    }
}
