package duo.dialect.postgresql;

import duo.api.spi.Codec;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Arrays whose elements are read by the codec of the element.
 *
 * @param typeName the server's name for the type of the elements
 * @param element the codec of the elements
 * @param write makes of an element what the driver can write into an array
 */
record ArrayCodec<E>(String typeName, Codec<E> element, Function<Object, Object> write) implements Codec<List<E>> {
    /** In the result set of an array, the first column counts the elements and the second holds them. */
    private static final int VALUE = 2;

    @Override
    public @Nullable List<E> read(ResultSet row, int index) throws SQLException {
        Array array = row.getArray(index);
        if (array == null) {
            return null;
        }
        List<E> values = new ArrayList<>();
        try (ResultSet elements = array.getResultSet()) {
            while (elements.next()) {
                add(values, element.read(elements, VALUE));
            }
        } finally {
            array.free();
        }
        return values;
    }

    /** An array may hold NULL, whatever the type of the list says. */
    @SuppressWarnings("NullAway")
    private static <E> void add(List<E> values, @Nullable E value) {
        values.add(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, List<E> value) throws SQLException {
        @Nullable Object[] elements = new @Nullable Object[value.size()];
        for (int i = 0; i < elements.length; i++) {
            E one = value.get(i);
            elements[i] = one == null ? null : write.apply(element.stored(one));
        }
        Array array = statement.getConnection().createArrayOf(typeName, elements);
        try {
            statement.setArray(index, array);
        } finally {
            array.free();
        }
    }

    @Override
    public int sqlType() {
        return Types.ARRAY;
    }

    @Override
    public List<E> stored(List<E> value) {
        List<E> stored = new ArrayList<>(value.size());
        for (E one : value) {
            stored.add(one == null ? one : element.stored(one));
        }
        return stored;
    }

    @Override
    public void check(List<E> value) {
        for (E one : value) {
            if (one != null) {
                element.check(one);
            }
        }
    }
}
