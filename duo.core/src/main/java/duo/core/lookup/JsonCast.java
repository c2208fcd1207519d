package duo.core.lookup;

import duo.api.expr.Expression;
import duo.api.expr.JsonPath;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A step from a value in JSON to one with a type. */
enum JsonCast {
    AS_TEXT,
    AS_INTEGER,
    AS_LONG,
    AS_DOUBLE,
    AS_DECIMAL,
    AS_BOOLEAN;

    /** Its name in a lookup. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Expression<Object, ?> of(JsonPath<Object> path) {
        return switch (this) {
            case AS_TEXT -> path.asText();
            case AS_INTEGER -> path.asInteger();
            case AS_LONG -> path.asLong();
            case AS_DOUBLE -> path.asDouble();
            case AS_DECIMAL -> path.asDecimal();
            case AS_BOOLEAN -> path.asBoolean();
        };
    }

    static Optional<JsonCast> of(String word) {
        return Arrays.stream(values())
                .filter(cast -> Names.plain(cast.word()).equals(Names.plain(word)))
                .findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(JsonCast::word).toList();
    }
}
