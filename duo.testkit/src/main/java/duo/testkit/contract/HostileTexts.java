package duo.testkit.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What somebody may send who wants a statement to become another one. */
final class HostileTexts {
    private static final List<String> QUOTES = List.of(
            "'", "''", "\"", "\"\"", "`", "``", "[", "]", "]]", "\\", "\\\\", "a\\", "\\'", "\\\"", "a'b", "a\"b",
            "a`b", "a]b", "a'\"\\b", "E'\\\\'", "$$", "$tag$", "N'x'", "\"]");

    private static final List<String> STATEMENTS = List.of(
            "' OR '1'='1",
            "\" OR \"\"=\"",
            "x' OR 'a'='a",
            "' or 1=1 #",
            "\\' or 1=1 #",
            "') OR 1=1 --",
            "1=1",
            "name) OR (1=1",
            "name OR 1=1",
            "'; DROP TABLE people; --",
            "\"; DROP TABLE people; --",
            "`; DROP TABLE people; --",
            "]; DROP TABLE people; --",
            "*/ DROP TABLE people; --",
            "x\"; DROP TABLE people; --\"",
            "name\"; DROP TABLE people; --",
            "' UNION SELECT email FROM people --",
            "(SELECT 1)",
            "name, (SELECT email FROM people)",
            "name desc, 1",
            "\"'] || '",
            "a\"]||[\"b",
            "0; SELECT SLEEP(9)",
            "';WAITFOR DELAY '0:0:9'--",
            "'||pg_sleep(9)--");

    private static final List<String> COMMENTS =
            List.of("--", "-- x", "name--", "/*", "*/", "/**/", "name/**/", "a#b", "/*! x */", "/*+ x */");

    private static final List<String> PLACES = List.of(
            "?",
            "??",
            ":name",
            "::text",
            "@name",
            "$1",
            "${x}",
            "#{x}",
            "{0}",
            "{fn now()}",
            "{d '2026-01-01'}",
            "%",
            "_",
            "%s",
            "\\u0041",
            "{a}",
            "{",
            "}");

    private static final List<String> PATHS = List.of(
            "a.b",
            "people.name",
            "a[0]",
            "[0]",
            "#-1",
            "$",
            "$.a",
            "*",
            "**",
            "@",
            ".",
            "..",
            "$.*",
            "k=v",
            "a,b",
            "~",
            ";",
            "!",
            "\\n");

    private static final List<String> CHARACTERS = List.of(
            "\n",
            "\r\n",
            "\t",
            "\b\f",
            "\u0001",
            "\u001f",
            "\u007f",
            "\u00a0",
            "\u2028",
            "\ufeff' or 1=1",
            "\u02bc or 1=1",
            "\uff07 or 1=1",
            "n\u0430me",
            "e\u0301",
            "\u202eeman",
            "\uD83E\uDD8A",
            "\u65e5\u672c",
            "\u03a9\u2248\u00e7\u221a",
            " ",
            " name",
            "name ",
            "name desc");

    /** Each holds at least one character that is neither letter nor digit, and none is empty. */
    static final List<String> ALL = all();

    /** Those that no database keeps in a text, or no driver sends as one. */
    static final List<String> NEVER_STORED = List.of("name\u0000", "\u0000", "half \uD83E");

    private HostileTexts() {}

    private static List<String> all() {
        Set<String> texts = new LinkedHashSet<>();
        List.of(QUOTES, STATEMENTS, COMMENTS, PLACES, PATHS, CHARACTERS).forEach(texts::addAll);
        texts.add("'\"`".repeat(100));
        return List.copyOf(texts);
    }

    /** All of them, also those that are never stored. */
    static List<String> names() {
        List<String> names = new ArrayList<>(ALL);
        names.addAll(NEVER_STORED);
        return names;
    }
}
