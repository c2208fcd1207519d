package duo.core.schema;

import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.spi.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Names of what the user did not name; cut to what the database takes, with a checksum so that they stay distinct. */
final class Names {
    private Names() {}

    static String of(Dialect dialect, String prefix, MappedTable table, List<MappedColumn> columns) {
        String name = prefix + "_" + table.name() + "_"
                + columns.stream().map(MappedColumn::name).collect(Collectors.joining("_"));
        return cut(dialect, name);
    }

    static String cut(Dialect dialect, String name) {
        int most = dialect.maxIdentifierLength();
        if (name.getBytes(StandardCharsets.UTF_8).length <= most) {
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
}
