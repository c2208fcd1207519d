package duo.testkit.contract;

import duo.api.Database;
import duo.api.spi.ColumnSize;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decimals in columns whose size the model does not give. */
final class UnsizedDecimals {
    private static final Pattern SIZE = Pattern.compile("\\((\\d+), (\\d+)\\)");

    private UnsizedDecimals() {}

    /** Those of some decimals that such a column holds: some databases give it so many digits before and after the point. */
    static List<BigDecimal> fitting(Database database, List<BigDecimal> values) {
        String type = ServerDialect.of(database)
                .types()
                .table()
                .find(BigDecimal.class)
                .orElseThrow()
                .columnType()
                .apply(new ColumnSize(0, 0, -1, false));
        Matcher size = SIZE.matcher(type);
        if (!size.find()) {
            return values;
        }
        int decimals = Integer.parseInt(size.group(2));
        int whole = Integer.parseInt(size.group(1)) - decimals;
        return values.stream()
                .filter(value -> value.scale() <= decimals && value.precision() - value.scale() <= whole)
                .toList();
    }
}
