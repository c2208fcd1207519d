package duo.core.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lookup tests. */
enum Test {
    EXACT,
    IEXACT,
    NE,
    GT,
    GTE,
    LT,
    LTE,
    RANGE,
    IN,
    CONTAINS,
    ICONTAINS,
    STARTSWITH,
    ISTARTSWITH,
    ENDSWITH,
    IENDSWITH,
    ISNULL,
    ISNOTNULL;

    /** Its name in a lookup. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Test> of(String word) {
        String plain = word.replace("_", "").toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(test -> test.word().equals(plain)).findFirst();
    }

    static List<String> words() {
        return Arrays.stream(values()).map(Test::word).toList();
    }
}
