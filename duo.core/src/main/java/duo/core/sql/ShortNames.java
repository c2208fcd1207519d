package duo.core.sql;

import duo.api.spi.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Names cut to what a database takes, with a checksum so that they stay distinct. */
public final class ShortNames {
    private ShortNames() {}

    /** The name, or a shorter one where the database would cut or refuse it. */
    public static String of(String name, Dialect dialect) {
        return of(name, dialect.maxIdentifierLength());
    }

    /** The name, or one of so many bytes at most. */
    static String of(String name, int most) {
        if (fits(name, most)) {
            return name;
        }
        CRC32 checksum = new CRC32();
        checksum.update(name.getBytes(StandardCharsets.UTF_8));
        String end = "_" + Long.toHexString(checksum.getValue());
        StringBuilder start = new StringBuilder();
        int bytes = end.length();
        for (int at = 0; at < name.length(); at = name.offsetByCodePoints(at, 1)) {
            String letter = Character.toString(name.codePointAt(at));
            bytes += letter.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                break;
            }
            start.append(letter);
        }
        return start + end;
    }

    /** Whether a name needs no cutting. */
    static boolean fits(String name, int most) {
        return name.length() <= most && name.getBytes(StandardCharsets.UTF_8).length <= most;
    }
}
