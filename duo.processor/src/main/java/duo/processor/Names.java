package duo.processor;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;

/** Names of tables, columns and constraints that follow from names in Java. */
final class Names {
    /** The longest identifier that every supported database keeps whole, in bytes of UTF-8. */
    static final int LONGEST = 63;

    private static final int HASH_LENGTH = 8;

    private Names() {}

    /** {@code userID} becomes {@code user_id}, {@code HTTPServer} becomes {@code http_server}; digits stay where they are. */
    static String snake(String name) {
        StringBuilder text = new StringBuilder(name.length() + 8);
        int[] letters = name.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            if (startsWord(letters, i)) {
                text.append('_');
            }
            text.appendCodePoint(Character.toLowerCase(letters[i]));
        }
        return text.toString();
    }

    private static boolean startsWord(int[] letters, int i) {
        if (i == 0 || !Character.isUpperCase(letters[i]) || letters[i - 1] == '_') {
            return false;
        }
        boolean afterWord = !Character.isUpperCase(letters[i - 1]);
        boolean beforeWord = i + 1 < letters.length && Character.isLowerCase(letters[i + 1]);
        return afterWord || beforeWord;
    }

    /** Prefix, table and columns joined by underscores; what is too long is cut and ends in a hash of the whole. */
    static String constraint(String prefix, String table, List<String> columns) {
        return fitting(prefix + "_" + table + "_" + String.join("_", columns));
    }

    private static String fitting(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        CRC32 hash = new CRC32();
        hash.update(name.getBytes(StandardCharsets.UTF_8));
        int end = name.length();
        while (bytes(name.substring(0, end)) > LONGEST - HASH_LENGTH - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return name.substring(0, end) + "_" + HexFormat.of().toHexDigits((int) hash.getValue());
    }

    /** The length of a name as databases count it. */
    static int bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8).length;
    }
}
