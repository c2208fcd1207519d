package duo.core.raw;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedColumn;
import duo.api.spi.Codec;
import duo.api.spi.Dialect;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The columns that a result turned out to have, in their order. Immutable. */
final class ResultColumns {
    /** Between the words of a name in camel case. */
    private static final Pattern WORDS = Pattern.compile("(?<=[^\\p{Lu}_])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private final List<String> labels;
    private final List<Codec<?>> readers;

    private ResultColumns(List<String> labels, List<Codec<?>> readers) {
        this.labels = labels;
        this.readers = readers;
    }

    static ResultColumns of(ResultSet result, Dialect dialect) throws SQLException {
        ResultSetMetaData data = result.getMetaData();
        List<String> labels = new ArrayList<>();
        List<Codec<?>> readers = new ArrayList<>();
        for (int i = 1; i <= data.getColumnCount(); i++) {
            labels.add(data.getColumnLabel(i));
            readers.add(dialect.types().reader(data.getColumnType(i), data.getColumnTypeName(i)));
        }
        return new ResultColumns(labels, readers);
    }

    List<String> labels() {
        return labels;
    }

    List<Codec<?>> readers() {
        return readers;
    }

    /**
     * Where mapped columns are found: by their names, else by those of their properties, in any case of letters.
     *
     * @return for each column its position counted from 1, or 0 where the result lacks it
     * @throws InvalidQueryException if the result holds a column twice
     */
    int[] positions(String name, List<MappedColumn> columns) {
        int[] positions = new int[columns.size()];
        Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position(name, columns.get(i).name());
            taken.add(columns.get(i).name());
        }
        for (int i = 0; i < positions.length; i++) {
            String property = columns.get(i).property();
            if (positions[i] == 0 && !taken.contains(property)) {
                positions[i] = position(name, property);
            }
        }
        return positions;
    }

    /**
     * Where a computed component is found: by its name, else by that in snake case, in any case of letters.
     *
     * @return its position counted from 1, or 0 where the result lacks it
     * @throws InvalidQueryException if the result holds a column twice
     */
    int computed(String name, String component) {
        int position = position(name, component);
        return position > 0 ? position : position(name, WORDS.matcher(component).replaceAll("_"));
    }

    private int position(String name, String wanted) {
        int found = 0;
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).equalsIgnoreCase(wanted)) {
                if (found > 0) {
                    throw new InvalidQueryException("The result has the column " + wanted + " of " + name
                            + " twice, so it is not clear which one is meant; select the columns of one table, such as"
                            + " u.*, give the others names with AS, or read rows()");
                }
                found = i + 1;
            }
        }
        return found;
    }
}
