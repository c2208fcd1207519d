package duo.core.raw;

import duo.api.error.InvalidQueryException;
import duo.core.lookup.Names;
import duo.core.sql.SqlTemplate;
import duo.core.sql.SqlTemplate.Placeholder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The values that users gave to the placeholders of a statement. Immutable.
 *
 * @param named by name
 * @param positional by position, counted from 1
 */
record RawBindings(Map<String, @Nullable Object> named, Map<Integer, @Nullable Object> positional) {
    static final RawBindings NONE = new RawBindings(Map.of(), Map.of());

    RawBindings with(Map<String, ? extends @Nullable Object> values) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>(named);
        all.putAll(values);
        return new RawBindings(Collections.unmodifiableMap(all), positional);
    }

    RawBindings with(int position, @Nullable Object value) {
        Map<Integer, @Nullable Object> all = new LinkedHashMap<>(positional);
        all.put(position, value);
        return new RawBindings(named, Collections.unmodifiableMap(all));
    }

    RawBindings inOrder(@Nullable Object[] values) {
        Map<Integer, @Nullable Object> all = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            all.put(i + 1, values[i]);
        }
        return new RawBindings(named, Collections.unmodifiableMap(all));
    }

    /** What was given to a placeholder. */
    @Nullable
    Object of(Placeholder placeholder) {
        return placeholder.name().isEmpty() ? positional.get(placeholder.position()) : named.get(placeholder.name());
    }

    /**
     * Checks that placeholders and values fit together.
     *
     * @param own the names of placeholders that are not the user's
     * @throws InvalidQueryException if one of them has no counterpart
     */
    void checkAgainst(SqlTemplate template, Set<String> own) {
        if (template.isNamed()) {
            checkNames(template, own);
        } else {
            checkPositions(template);
        }
    }

    private void checkNames(SqlTemplate template, Set<String> own) {
        Set<String> wanted = new LinkedHashSet<>();
        template.placeholders().forEach(placeholder -> wanted.add(placeholder.name()));
        wanted.removeAll(own);
        if (!positional.isEmpty()) {
            throw new InvalidQueryException("Values were given by position, but the SQL "
                    + (wanted.isEmpty() ? "has no placeholders" : "has the placeholders " + colons(wanted))
                    + "; an operator with a question mark is written with two of them");
        }
        Set<String> missing = new LinkedHashSet<>(wanted);
        missing.removeAll(named.keySet());
        Set<String> unknown = new LinkedHashSet<>(named.keySet());
        unknown.removeAll(wanted);
        for (String name : unknown) {
            Optional<String> meant = Names.closest(name, missing);
            throw new InvalidQueryException("A value was given for :" + name + ", but the SQL "
                    + (wanted.isEmpty() ? "has no placeholders" : "has the placeholders " + colons(wanted))
                    + meant.map(near -> "; did you mean :" + near + "?").orElse(""));
        }
        if (!missing.isEmpty()) {
            throw new InvalidQueryException("The SQL has placeholders without a value: " + colons(missing)
                    + "; bind them, or write \\: for a colon that is no placeholder");
        }
    }

    private static String colons(Set<String> names) {
        return ":" + String.join(", :", names);
    }

    private void checkPositions(SqlTemplate template) {
        if (!named.isEmpty()) {
            throw new InvalidQueryException("Values were given for the names " + colons(named.keySet())
                    + ", but the SQL has question marks; use one of both kinds");
        }
        Set<Integer> given = new TreeSet<>(positional.keySet());
        List<Placeholder> placeholders = template.placeholders();
        for (int position = 1; position <= placeholders.size(); position++) {
            if (!given.remove(position)) {
                throw new InvalidQueryException("The SQL has " + placeholders.size() + " question marks, but number "
                        + position + " has no value; " + positional.size() + " values were given. An operator with a"
                        + " question mark is written with two of them");
            }
        }
        if (!given.isEmpty()) {
            throw new InvalidQueryException("The SQL has " + placeholders.size() + " question marks, but "
                    + positional.size() + " values were given");
        }
    }

    /** Values may be secret. */
    @Override
    public String toString() {
        return named.isEmpty() ? positional.size() + " values" : named.keySet().toString();
    }
}
