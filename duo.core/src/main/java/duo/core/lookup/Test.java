package duo.core.lookup;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a lookup tests. */
enum Test {
    EXACT("a value", "eq"),
    IEXACT("a text", "ieq"),
    NE("a value"),
    GT("a value with an order"),
    GTE("a value with an order", "ge"),
    LT("a value with an order"),
    LTE("a value with an order", "le"),
    RANGE("a value with an order", "between"),
    IN("a value"),
    CONTAINS("a text, a list or JSON", "includes", "includesall", "arraycontains"),
    ICONTAINS("a text"),
    STARTSWITH("a text"),
    ISTARTSWITH("a text"),
    ENDSWITH("a text"),
    IENDSWITH("a text"),
    REGEX("a text"),
    IREGEX("a text"),
    OVERLAP("a list", "includesany", "arrayoverlap"),
    ISEMPTY("a list"),
    HASKEY("JSON", "jsonhaskey"),
    HASANYKEYS("JSON", "hasanykey", "hasany", "jsonhasany"),
    HASKEYS("JSON", "hasallkeys", "hasall", "jsonhasall"),
    ISTRUE("JSON"),
    ISFALSE("JSON"),
    ISMISSING("JSON"),
    ISJSONNULL("JSON"),
    ISNULL("a value"),
    ISNOTNULL("a value");

    private final String subject;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> otherWords;

    Test(String subject, String... otherWords) {
        this.subject = subject;
        this.otherWords = List.of(otherWords);
    }

    /** What can be tested so. */
    String subject() {
        return subject;
    }

    /** Its name in a lookup. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Test> of(String word) {
        String plain = Names.plain(word);
        return Arrays.stream(values())
                .filter(test -> test.word().equals(plain) || test.otherWords.contains(plain))
                .findFirst();
    }
}
