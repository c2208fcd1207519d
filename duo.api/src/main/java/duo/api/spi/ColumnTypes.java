package duo.api.spi;

import java.sql.Types;
import java.util.List;
import java.util.Optional;

/**
 * How Java types are stored in columns, and read back from them. Stateless and thread-safe.
 *
 * @since 0.1.0
 */
public interface ColumnTypes {

    /**
     * The table of types.
     *
     * @return one row for each Java type
     */
    TypeTable table();

    /**
     * How JSON text is stored.
     *
     * @return the mapping of JSON text
     */
    TypeMapping<String> json();

    /**
     * How a list of scalars is stored in an array.
     *
     * @param element the mapping of its elements
     * @param <E> the type of an element
     * @return the mapping; empty, as unless overridden, where there are no arrays: Duo stores JSON text then
     */
    default <E> Optional<TypeMapping<List<E>>> array(TypeMapping<E> element) {
        return Optional.empty();
    }

    /**
     * The codec that reads a column of which only the database knows the type, for instance one that raw SQL computes. It gives one of
     * the usual classes of Java and loses nothing.
     *
     * @param jdbcType the constant of {@link java.sql.Types} that the driver names
     * @param typeName the type in the database's words
     * @return the codec; by the JDBC type alone unless overridden
     */
    default Codec<?> reader(int jdbcType, String typeName) {
        return ColumnReaders.of(jdbcType);
    }

    /**
     * The JDBC type with which NULL is bound where nothing says what type it has.
     *
     * @return a constant of {@link java.sql.Types}, {@link Types#NULL} unless overridden
     */
    default int untypedNull() {
        return Types.NULL;
    }

    /**
     * Whether an empty text, and no bytes, are something else than NULL. Where they are not, Duo refuses to compare with them, and the
     * codecs of the dialect refuse to store them.
     *
     * @return true, as unless overridden and in standard SQL
     */
    default boolean hasEmptyTexts() {
        return true;
    }
}
